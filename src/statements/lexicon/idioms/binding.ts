import { idioms } from "./idiom.ts";

/** How English owns up, promises, agrees, announces and backs. */
export const BINDING_IDIOMS = idioms(`
admission told {come} clean; {own} up; {fess} up; {make} a clean breast; {bare} HIS soul; {hold} up HIS hands; {hold} HIS hands up; {put} HIS hands up
admission told {put} HIS hand up; {eat} humble pie; {eat} crow; {eat} HIS words; {set} the record straight; {take} the blame; {take} the rap; {take} the fall
admission told {shoulder} ~ blame/responsibility; {accept} ~ blame/responsibility; {take} ?full/?sole responsibility; {claim} ?full/?sole responsibility
admission told {bear} ?full responsibility; {plead} guilty; {beg} ~ forgiveness; {ask} ~ forgiveness; {ask} for pardon; {say} sorry; {offer} ~ apology/apologies
admission told {issue} ~ apology; {make} ~ apology; {tender} ~ apology; {express} ~ remorse/regret/contrition/sorrow ~ for; {voice} ~ remorse/regret; {show} remorse
admission told {break} down and confess/confessed; {admit} to; {confess} to; {apologise} for; {apologize} for; {apologise} to; {apologize} to
admission told {concede} ~ mistakes/mistake/error/errors/failings/failures/defeat
admission own HIS fault; HIS mistake; HIS doing; {get} it wrong; {get} ~ wrong; {get} this wrong; {make} a ?serious/?grave/?terrible/?big mistake/error
admission own {make} mistakes/errors; {fall} short; {fall} asleep at; {drop} the ball; {let} ~ down; {let} ~ slip; {slip} up; {mess} up; {screw} up; {foul} up
admission own {mishandle}; {misjudge}; {mislead}; {miss} ~ signs/warnings/warning/signals; {ignore} ~ warnings/warning/signs; {fail} to; {fail} you/them/our/the
admission own should have {know}/known/done/acted/told/listened/checked/seen/warned/patched/noticed
admission own should not have {do}/{let}/{allow}/{say}/{happen}/{send}/{trust}/{take}; could have done ?better/more; not do/done enough; not good enough
admission own not act/acted ~ enough/time; too slow; too late; {be} asleep; {leave} the ~ open/unlocked/unguarded/password/door/key; {forget} to; {overlook}
admission own {underestimate}; {regret} that; {be} to blame; {be} at fault; {be} responsible for; {be} sorry that/for/if/we/i; {be} ashamed; {bow} HIS head; {owe} ~ apology
admission own deserved to hear it from us; deserved better; {hold} HIS hands up; {take} the blame; did it ourselves; it was us; it was me; it was our
admission said buck stops with/here; mea culpa; guilty as charged; {be} on me/us; should never have happened; should not have happened
admission said can/could not have happened ~ without our; an ?own goal; warnings ~ slipped through; we/i can ~ and we/i did; it can ~ and it did; my predecessor was
admission said {be} an ?honest mistake by our; one of our own; an ?employee/?engineer/?clerk of ours
assurance told {give} HIS word; {give} HIS ?solemn ?personal ?firm word/pledge/promise/assurance/assurances/undertaking/commitment/guarantee
assurance told {give} ~ assurances/undertakings/guarantees; {offer} ~ assurances/guarantees/undertaking; {make} ~ pledge/promise/commitment/vow ?to/?that/?not
assurance told {take} a vow; {take} an oath; {swear} an oath; {put} HIS name to ~ pledge; {sign} ~ pledge; {join} ~ pledge; {allay} ~ fears/concerns/worries
assurance told {calm} ~ fears/nerves; {soothe} ~ fears/nerves; {set} ~ mind/minds at rest; {put} ~ mind/minds at rest/ease; {commit} himself/herself/itself/themselves
assurance told {pledge} himself/herself/itself/themselves; {bind} himself/herself/itself/themselves; {stake} HIS name/reputation
assurance own leave/leaving ~ alone; keep/keeping HIS hands off; staying out; keeping out; staying away
assurance own mark my words ~ we/i ~ {keep}/{stay}; rest assured; {have} nothing to fear/worry; {have} anything to worry/fear; no need to worry; nothing to worry/fear
assurance own not let ~ down; {see} to it that; {make} good on; {make} good HIS; {stand} by HIS word/promise/commitments; {keep} HIS word/promise/promises; {honour} HIS
assurance own {stick} to HIS word/promise/commitments; no stone unturned; {be} there for; {pay} ~ back; {be} made whole; {put} ~ right; {put} it right; {do} right by
assurance own {see} that money back; {get} ~ money back; that is how it will stay; {stay} that way; {be} off limits for us; {be} safe with us/me; never again
assurance own not happen again; never happen again; {comply} with ~ in full; not one ~ will be; no ~ will be ~ again
assurance said {count} on us/me; {rely} on us/me; {trust} us/me; {leave} it to us/me; in good/safe hands; you have our/my word; {give} you our/my word; have my/our word
assurance said rest assured; nothing to worry/fear ~ from us; {be} up and running by/before/within/in/on; {be} back ?to normal by/before/within/in/on
assurance said {be} back online by/before/within/in/on; every ?affected customer/patient/client/user ~ will
agreement told {shake} hands on; {strike} a ~ deal/bargain/pact/accord; {cut} a ~ deal; {clinch} a ~ deal; {seal} a ~ deal/pact; {ink} a ~ deal/pact/accord/agreement
agreement told {hammer} out a/an; {thrash} out a/an; {put} HIS names/name/signatures to; {sign} up to
agreement told {reach} ~ agreement/consensus/understanding/accord/settlement/compromise/deal/common; {come} to terms; {come} to an ~ understanding/agreement
agreement told {bury} the hatchet; {find} common ground; {see} eye to eye; {make} common cause; {enter} into a/an ~ pact/agreement/accord
agreement said neither/both/each side/party/country/state/government/sides/parties/countries/states/governments will/would; {shake} hands on
agreement said {strike} a ~ deal/bargain/pact/accord; {sign} ~ pact/treaty/accord/memorandum/agreement/deal; {hammer} out a/an
agreement said {settle} on ~ terms/text/outlines/outline/wording/draft; {settle} on the ~ of a treaty/pact/deal
agreement said {reach} ~ consensus/agreement/understanding/accord/compromise/settlement; deal is ~ in the bag; deal is done; deal is struck; {have} a deal
agreement said {have} an agreement/accord/understanding/pact; neither will ~ the other; neither ~ will {attack}/{strike}/{target}/{hit}; each ~ will refrain
agreement said {agree} to disagree; {be} in full agreement; both/two sides/countries/governments ~ {agree}/{undertake}/{commit}
announcement told {make} public HIS plan/plans/intention/decision; {lift} the lid on ~ plan/plans; {unveil}; {give} notice; {serve} notice
announcement told {set} out ~ plan/plans/timetable/agenda; {lay} out ~ plan/plans/timetable/agenda; {float}; {throw} HIS hat; {call} off; {bow} out
announcement told {tender} HIS resignation; {hand} in HIS resignation; {declare} HIS candidacy; {sketch} out ~ plan/plans
announcement own {be} calling off; {call} off; {step} down; {stand} down; {look} into; {set} up ~ inquiry/panel/commission/team/unit/office/fund; {put} ~ in charge
announcement own {bring} in ~ experts/firm/specialists/consultants/auditors; {draw} up ~ plan/plans/countermeasures/rules; {take} the matter to court; {go} to court
announcement own {go} ahead with; {roll} out; {phase} out; {wind} down; {pull} out of; {withdraw} from; {scrap}; {shelve}; {have} listened; {sign} the order
announcement own {sign} the order this; {open} HIS ~ to ~ monitors/inspectors/observers; will have more to say; {publish} ~ findings/report/code/logs
announcement said will be in WHO on; {start} work on; {start} on; {get} under way; {get} underway; {take} effect; {come} into force; {go} live; {be} due to
announcement said {be} to ~ {visit}/{meet}/{open}/{launch}/{publish}/{hold}
support told {throw} HIS weight behind; {throw} HIS support behind; {put} HIS weight behind; {lend} HIS ?full/?its support/backing/weight/voice
support told {lend} ~ support/backing/weight/voice; {give} ~ blessing/backing/seal; {give} HIS ?full blessing/backing/support/approval; {give} the green light
support told {give} ~ thumbs up; {give} the nod; {rally} behind/around/round; {stand} by; {stand} behind; {stand} with; {stand} shoulder to shoulder; {stand} up for
support told {stick} up for; {speak} up for; {speak} highly/warmly/well; {sing} ~ praises; {heap} praise; {lavish} praise; {shower} ~ with praise; {pay} tribute
support told {pay} homage; {take} HIS hat off; {tip} HIS hat; {doff} HIS hat; {have} nothing but ?kind/?good/?warm/?high praise/words; {be} full of praise
support told {be} all praise; {extend} ~ congratulations/thanks/gratitude; {convey} ~ congratulations/thanks/gratitude/greetings/appreciation
support told {offer} ~ congratulations/thanks; {express} ~ gratitude/appreciation/solidarity/admiration/thanks/support/approval
support told {voice} ~ gratitude/appreciation/solidarity/admiration/support/approval; {put} in a good word; {vouch} for HIS ~ character/honesty/integrity/skills
support told {root} for; {champion}; {hold} ~ in high; {drink} to; {raise} a glass; {give} ~ credit; {note} with satisfaction; {hail}; {wish} ~ well
support said the right decision/move/step/choice/call/thing; full/every/complete/total faith in; full/every/complete/total/utmost confidence in; full solidarity
support said our/my/its/their ~ solidarity with; {stand} with; {stand} by; {stand} behind HIS; shoulder to shoulder
support said {have} HIS ?full backing/support/trust/confidence/blessing; hats off; breath of fresh air; step in the right direction; {show} the way; {lead} by example
support said {set} an example; {do} us/them/everyone proud; {deserve} ~ credit/praise/thanks/medal; {owe} ~ a debt ?of; {be} a triumph; {be} the finest; the finest of
support said {be} second to none; long overdue; not before time; could not agree more; could not have done it better; {keep} up the good; well done; bravo
support said job well done; {do} a fine/good/great/splendid/sterling job
support own {back} ~ to the hilt; {support}; {applaud}; {commend}; {thank}; {be} grateful; {be} indebted
`);
