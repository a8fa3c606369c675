import { idioms } from "./idiom.ts";

/** How English says what was found, what was not, what may come, and how likely. */
export const FINDING_IDIOMS = idioms(`
negative-finding told {draw} a blank; {come} up empty; {come} up empty-handed; {come} up short; {come} away empty-handed; {give} ~ clean bill; {give} ~ all-clear
negative-finding told {give} the all clear; {sound} the all-clear; {rule} out ~ foul play; {be} none the wiser; {be} in the dark about
negative-finding said there {be} nothing there/in/wrong/amiss/to; {clear} ~ of {open}/{spy}/wrongdoing/fraud/any/misconduct/bribery/corruption; {draw} a blank
negative-finding said {come} up empty; {come} up empty-handed; {come} away empty-handed; {come} up with nothing; {turn} up nothing; {turn} up no; {turn} up ~ empty
negative-finding said not {turn} up ?any/?anything; yet to {turn} up/{find}/{see}/{detect}/{uncover}/{identify}; yet to {come} across; {yield} nothing; {yield} no
negative-finding said {unearth} nothing; {unearth} no; {uncover} nothing; {uncover} no; {reveal} nothing; {reveal} no; {show} no sign/signs/trace/traces/evidence
negative-finding said {show} nothing ~ unusual/suspicious/amiss/wrong; no ~ {come} to light; nothing ~ {come} to light; not one ~ {come} to light
negative-finding said {have} not come to light; nothing amiss; nothing untoward; nothing unusual; nothing suspicious; nothing out of the ordinary; nothing out of place
negative-finding said nothing irregular; nothing ~ {be} missing/taken/lost/altered/touched; nothing has been/gone; {find} no/nothing; {find} not a/one
negative-finding said {find} everything in order; everything {be} in order; all ~ accounted for; {be} untouched; {be} intact; {be} unaffected; {be} unscathed
negative-finding said {remain} intact/untouched/unaffected/secure; {be} not affected; {be} not touched; {be} not compromised; not {be} compromised; no ~ went missing
negative-finding said no ~ {be} lost/taken/stolen/altered/compromised/changed/affected/touched; {see} no; {see} nothing; {see} not a; not {see} ?any/?a ?single
negative-finding said not {detect} ?any; not {notice} ?any/?anything; not {come} across; clean bill of health; {pass} every ~ test/check; {pass} with flying; not budge
negative-finding said {withstand} ~ tests/test/everything; no ~ link/connection/tie between; nothing to link/tie/connect/suggest/indicate; nothing that would change
negative-finding said nothing to show; without ~ {find} anything; no fingerprints; no smoking gun; no trace; not a trace; not a sign; not a shred of evidence
negative-finding said {have} no evidence/record/indication/sign/knowledge of; no record of; no reason to believe/think; not aware of any; unaware of any
warning told {sound} the alarm; {sound} ~ alarm; {raise} the alarm; {raise} ~ alarm; {sound} a ~ note; {strike} a ~ note of caution; {ring} alarm bells
warning told {ring} the alarm; {set} alarm bells; {issue} ~ warning/alert/advisory; {put} out ~ warning/alert; {send} out ~ warning/alert; {flag} up; {raise} ~ red flag
warning told {paint} a ~ bleak/grim/dire picture; {predict} ~ chaos/disaster/attacks/worse; {fear} that; {fear} for; {voice} ~ fear/fears/alarm/concern that
warning told {express} ~ fear/fears/alarm; {brace} for; {caution}; {counsel} caution; {urge} caution; {cry} wolf
warning said {be} one ~ away from; {be} inches/days/hours/minutes away from ~ disaster/collapse/catastrophe/war/blackout; more ~ will follow/come; more to come
warning said {be} bracing for; {brace} for; {brace} HIS; not out of the woods; tip of the iceberg; only the beginning; just the beginning; the next ~ {be}/{come}
warning said the worst is yet; worse ~ to come; it ~ get worse; {get} worse before; a matter of time; only a matter; not ~ if but when; when not if; could be next
warning said {be} next in line; {be} next; {pose} ~ threat/danger/risk; {carry} ~ risk/risks/danger; at ~ risk ?of; run/runs the risk; a recipe for; a time bomb
warning said a ticking; {walk} into a trap; sleepwalking/sleepwalk ~ into; {open} the floodgates; {open} ~ door to ~ abuse/attack/thieves/hackers; slippery slope
warning said an accident waiting; a sitting duck; sitting ducks; {be} wide open; {leave} ~ exposed/vulnerable/defenceless/defenseless; {fall} into the wrong hands
warning said in the wrong hands; may surface; could surface; expect ~ more/copycats/attacks/calls/emails/messages; there will be more; they will be back
warning said they will try/come/strike again; {happen} again; it could happen; {be} a master key; {be} an open invitation; be under no illusion; make no mistake ~ will
warning said storm is coming; dark clouds; {put} ~ in danger; {put} ~ at risk; {put} lives; {be} a danger to; {be} a threat to; {be} a menace to
confirmation told {bear} out; {bear} ~ out; {back} up ~ account/claim/version/story/report; {back} ~ version/account/story
confirmation told {stand} by ~ account/report/story/version/statement; {vouch} for; {vouch} that; {give} ~ confirmation; {lend} ~ weight/credence to; {lend} credence
confirmation told {concur}; {agree} with ~ finding/findings/account/assessment/conclusion/version; {second} the; {echo} ~ account/finding/findings/assessment
confirmation told {attest} to; {attest} that; {testify} to the; {endorse} ~ finding/findings/conclusion/conclusions/account; {validate}; {corroborate}; {authenticate}
confirmation told {acknowledge} ~ breach/attack/incident/intrusion/outage/leak/theft; {put} ~ beyond doubt; {leave} no doubt; {verify}
confirmation said {bear} out; {bear} ~ out; {hold} up; {stand} up to ~ scrutiny; {check} out; {be} ?indeed ?the genuine; the real thing; the genuine article
confirmation said {be} as reported; {be} exactly ?what ~ reported/said/described; just as ~ reported/said/described; {match} ~ account/description/report/records
confirmation said {tally} with; {square} with; {be} in line with ~ reports/account/findings; reports ~ {be} true/accurate/correct
confirmation said the report ~ {be} true/accurate/correct; it did happen; that much is true; i/we can confirm; i/we ~ confirm
disclosure told {spill} the beans; {let} slip; {let} ~ slip; {let} it slip; {let} the cat; {let} on; {give} the game away; {give} away that; {make} public ~
disclosure told {make} it known; {let} it be known; {bring} to light; {bring} ~ to light; {lift} the lid; {lift} the veil; {shed} light; {lay} bare; {break} the news
disclosure told {break} HIS silence; {tip} off; {get} wind; {go} public; {blurt} out; {leak} word; {open} up about; {let} ~ in on; {divulge}; {come} out with; {bare}
disclosure said {get} wind of; {have} got wind; {gain} the run of; {gain} access to; {have} access to; unknown to; without anyone knowing; nobody ~ knew
disclosure said nobody had a clue; no one ~ knew; until now; for the first time ~ that; behind closed doors; in private ~ told; {be} kept from; {be} kept secret
disclosure said had been in ~ for
assessment told {put} ~ at ?about ~ million/billion/percent/%; {figure} ~ at; {rate} ~ chances/odds/risk; {weigh} ~ up; {size} ~ up; {take} the view; {be} of the view
assessment told {be} of the opinion; {have} ~ confidence; {express} ~ confidence; {lean} towards/toward; {suspect} that; {hazard} a guess; {take} ~ guess
assessment told {see} ~ as ?the/?a likely; {form} the view; {come} to ~ view/conclusion; {reach} ~ conclusion; {draw} ~ conclusion; {infer}; {deduce}; {conjecture}
assessment told {reckon}; {gauge}; {foresee}
assessment said every reason to ?think/believe/suppose; good reason to; reason to think/believe/suspect; in all probability
assessment said in HIS judgment/judgement/estimation/view ~ likely; on balance; more likely than; the odds ~ {be}; the chances ~ {be}; chances are; odds are; {bet} that
assessment said would bet; i/we reckon; my guess; our guess; best guess; by HIS reckoning; {be} bound to; {be} poised to; {be} on course; {have} the makings; smacks of
assessment said {have} low/moderate/medium/high/great/some/growing/full confidence; {suggest} that; {give} ~ impression; with ~ confidence; our confidence is; confidence {be} ~ moderate/low/high; {be} years away; {be} months away
`);
