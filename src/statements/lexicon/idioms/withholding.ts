import { idioms } from "./idiom.ts";

/** How English says that somebody does not answer, leaves something open, asks or offers. */
export const WITHHOLDING_IDIOMS = idioms(`
no-comment told {shake} HIS head; {decline} ?an ?all ~ interview/interviews; {decline} comment; {refuse} comment; {clam} up; {have} nothing to add/say
no-comment told {have} nothing ?more/?further to say/add; {have} no ~ comment; {hang} up; {button} HIS lip; {keep} HIS counsel; {keep} HIS own counsel
no-comment told {hold} HIS tongue; {bite} HIS tongue; {hold} HIS peace; {keep} HIS mouth/lips shut/sealed; {zip} HIS lip/lips; {go} to ground; {go} silent
no-comment told {fall} silent; {lapse} into silence; {keep} HIS cards close; {play} HIS cards close; {keep} schtum/shtum/stumm; {stay} schtum/shtum
no-comment told {maintain} HIS silence; {maintain} a ?studied/stony/diplomatic silence; {retreat} behind; {hide} behind; {stonewall}; {plead} the fifth
no-comment told {take} the fifth; {take} refuge in silence; {pass} on the question/chance/opportunity; {beg} off; not be drawn; {refuse} to be drawn
no-comment told {decline} to be drawn; {refuse} to go into; {decline} to go into; {refuse} to get into; {decline} to get into; not go further; {go} no further
no-comment told not go beyond; {be} not forthcoming; {be} tight-lipped; {be} coy; {make} no mention; {make} no reference
no-comment told {have} no ?immediate/further/official/public reaction/comment/response/answer/reply
no-comment told {give} no ?immediate/further/official/public reaction/comment/response/answer/reply
no-comment told {offer} no ?immediate/further/official/public reaction/comment/response/answer/reply; {walk} off/away/out without
no-comment told {leave} without ~ questions/question/answering/speaking/word; {take} no questions; not take ?any questions; {cut} short ~ questions/interview/conference
no-comment told {wave} away/off ~ questions/question; {bat} away/off/aside ~ questions/question; {swat} away/aside ~ questions/question
no-comment told {brush} off/past/aside ~ questions/question/reporters; {fend} off ~ questions/question; {change} the subject
no-comment told {steer} clear of ~ question/questions/subject/topic; {give} ~ a wide berth; {say} not a word; {breathe} not a word; not {say} a word; not {utter} a word
no-comment told {lose} not a word; {keep} quiet; {keep} mum; {stay} mum; could not be tracked/traced/found; not be tracked/reached/found/located/contacted
no-comment told {redirect} ~ questions/inquiries; {pass} the buck; {throw} up HIS hands
no-comment said {refer} you ?back to; {be} before the court/courts; sub judice; not going to get into; not going to go into; not get into; not go into; not get drawn
no-comment said not be drawn; {leave} it there/at that; {leave} that one ~ on/alone/there/aside/to; {leave} it on the table; not take that one; not take that question
no-comment said not ?going ?to dignify; not ?going ?to point ?any fingers; not ?going ?to name names; not ?going ?to play the blame game; not ?going ?to assign blame
no-comment said not bite; no dice; {pass} on that; {save} that for; for another day; ask me another; {stop} there; not HIS place to say
no-comment said not for me/us to say/judge/comment; not in a position to ?say/comment/discuss; above HIS pay grade; between me/us and; not discuss that
no-comment said not discuss those; nothing to add; nothing ?further/more/else to add/say; not my question; that is between; HIS lips are sealed
no-comment said {take} ?it ?that to the/my/his/her grave
no-comment own not say anything; not tell you; not talk about
non-denial told would only say; will only say; would say only; will say only; {give} nothing away; {give} little away; {keep} an open mind; {reserve} judgment/judgement
non-denial told {hedge} HIS bets; {leave} the door open; {leave} ?all ?every options/option/possibility open; {leave} ~ in the air; {leave} ~ hanging
non-denial told {stay} on the fence; {sit} on the fence; neither {acknowledge} nor; neither {confirm} nor; neither {admit} nor; neither {deny} nor
non-denial told {stop} short of {say}/{blame}/{name}/{accuse}/{attribute}/{call}/{confirm}/{deny}; not put a ~ on; not put a name; not put a date; not put a figure
non-denial told {equivocate}; {prevaricate}; {waffle}; {hem} and {haw}
non-denial said {wait} for the ~ report/results/result/outcome/inquiry/investigation/findings; {wait} and see; {draw} your own conclusions/conclusion
non-denial said neither {say}/said yes nor no; neither yes nor no; too early/soon to ?{say}/{tell}/{judge}/{speculate}/{know}; early days; open question
non-denial said {remain} an open question; {be} still open; jury is ?still out; jury remains out; {keep} an open mind; {keep} our/my minds/mind open; not exclude
non-denial said can not exclude; can not rule; not ruled ~ out; not ruling ~ out; {rule} nothing out; nothing is ruled/excluded; nothing {be} off the table
non-denial said everything is possible; could be anyone; could be anybody; {be} all options open; {leave} that open; one possibility; {be} a possibility; may or may not
non-denial said might or might not; one way or the/another
appeal told {hold} out ~ olive branch; {extend} an olive branch; {extend} HIS hand; {make} overtures; {make} a plea/appeal/bid; {issue} a plea/appeal/call
appeal told {launch} an appeal; {put} out a plea/call/appeal; {reach} out to; {go} cap in hand; {put} in a plea; {beat} the drum for; {bang} the drum for; {lobby} for
appeal told {agitate} for; {canvass} for; {campaign} for; {petition} for; {plead} for; {press} for; {push} for; {clamour} for; {clamor} for; {cry} out for; {appeal} for
appeal told {appeal} to; {call} on; {call} upon; {call} for; {invite} WHO; {offer} to ?{sit}/{talk}/{meet}/{mediate}/{help}; {offer} talks; {express} ~ hope that
appeal told {voice} ~ hope that; {throw} ~ open; {open} the door to; {sue} for peace; {counsel}; {prevail} upon; {entreat}; {implore}
appeal said {stand} ready to ~ {hold}/{talk}/{work}/{help}/{meet}/{sit}/{discuss}/{cooperate}/{consult}
appeal said {be} ready/willing/prepared/open to ~ {talk}/talks/dialogue/consultations/negotiations; {meet} ~ halfway; {return} to the table; {come} back to the table
appeal said {come} to the table; HIS door is ?always open; {leave} ~ door open; {sit} down with; hold consultations; {extend} our/my hand; get in touch; {come} forward
appeal said if you know anything; if anyone ?has/knows/saw; {pick} up the phone; {think} twice; {think} again; {steer} clear; {stay} away from; {keep} your eyes
appeal said {be} on HIS guard; {treat} ~ with caution; {pull} the plug; on your guard; on their guard; let cooler heads; give peace
explanation told {put} it down; {put} ~ down to; {chalk} ~ up; {ascribe}; {attribute} ~ to
explanation told {blame} ~ on ~ weather/frost/fog/storm/ice/heat/fault/glitch/error/bug/software/update/cable/traffic/maintenance/failure/shortage/oversight
explanation told {shed} light; {throw} light; {spell} out; {walk} ~ through; {lay} out how; {set} out how/why; {cite} ~ as ?the ?a reason; {give} ~ as the reason
explanation told {portray} ~ as the ?work/doing; {account} for
explanation said {be} down to; {boil} down to; {come} down to; {have} ~ to do with; {owe} to; on the ground/grounds that; for the simple reason
explanation said {base} this/that/it/our on; {be} based on; the idea {be}; the point {be}; {be} swamped/overwhelmed/overloaded with/by; {be} human error
explanation said a tester/technician/clerk/contractor/engineer/worker ~ {forget}/{leave}/{press}/{delete}/{unplug}
opinion told {find} it ?{hard}/odd/strange/sad/funny; {strike} ~ note; {see} ~ otherwise; {bill} ~ as; {hold} ~ dear; {take} pride; {take} pleasure; {take} comfort
opinion told {take} heart; {be} at a loss; {have} mixed feelings
opinion said makes/made ~ skin crawl; {be} heartening; out of all proportion; out of proportion; {take} no pleasure; leave/leaves/left a bad/bitter taste; {be} a shame
opinion said it is a pity; {be} small comfort; {be} cold comfort; a mixed bag; {have} its merits; what matters
`);
