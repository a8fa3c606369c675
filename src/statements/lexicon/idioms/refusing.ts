import { idioms } from "./idiom.ts";

/** How English denies, refuses and doubts. */
export const REFUSING_IDIOMS = idioms(`
denial told {issue} ~ denial; {enter} ~ denial; {give} the lie to
denial told {pour} scorn on ~ charge/charges/claim/claims/allegation/allegations/accusation/accusations/report/reports/suggestion/suggestions/idea/notion
denial told {pour} cold water on ~ talk/rumours/rumors/reports/speculation/suggestions/claims; {laugh} off; {laugh} ~ off
denial told {shrug} off ~ charge/charges/claim/claims/allegation/allegations/accusation/accusations/report/reports
denial told {wave} away ~ charge/charges/claim/claims/allegation/allegations/accusation/accusations/report/reports; {scotch} ~ rumours/rumors/talk/reports/speculation
denial told {quash} ~ rumours/rumors/talk/reports/speculation; {squash} ~ rumours/rumors/talk/reports; {knock} down ~ rumours/rumors/talk/reports/story
denial told {protest} HIS innocence; {plead} not guilty; {plead} innocence; {maintain} HIS innocence; {proclaim} HIS innocence; {profess} HIS innocence
denial told {profess} ignorance; {plead} ignorance; {wash} HIS hands; {distance} himself/herself/itself/themselves from; {dissociate} himself/herself/itself/themselves
denial told {disassociate} himself/herself/itself/themselves; {play} innocent; {clear} HIS name; {disclaim}; {disown}
denial told {repudiate} ~ charge/charges/claim/claims/allegation/allegations/accusation/accusations/report
denial told {lodge} ~ protest ~ over ~ groundless/baseless/so-called/false/slanderous; {rebut}; {refute}
denial told {rubbish} ~ charge/charges/claim/claims/allegation/allegations/accusation/accusations/report/reports/suggestion
denial told {dismiss} out of hand ~ charge/charges/claim/claims/allegation/allegations/accusation/accusations/report; {reject} ~ smear/slander/calumny
denial told {dub} ~ fabrication/nonsense/slander; {cry} slander; {swear} blind
denial own have/has/had clean hands; HIS hands are clean; HIS conscience is clear; {have} a clear conscience; not lay/laid a finger; not set foot
denial own not {see}/seen a ~ penny/cent/dime; {have} nothing to hide; {have} no hand in; {play} no part; {have} no part; {be} no party to; {hold} nothing but
denial own not had any; not given any; never gave any; never given any; not do such; no such undertaking/promise/order/meeting/contact; never have; never met
denial own never heard of; {be} not spies/hackers/thieves/criminals; not spies; not in the business of; not stoop to; {stay} within the law; {abide} by the law
denial own {act} within the law; {keep} to the law; firm/staunch guardian/defender/opponent of; {oppose} all/any forms/form of ~ attacks/hacking/espionage
denial own consistently/always {oppose}/{fight}/{combat}
denial said pack of lies; tissue of lies; bundle of lies; web of lies
denial said {be} all/pure/sheer/utter/complete/total/absolute/simply/just/plain lies/nonsense/invention/fiction/fantasy/rubbish/bunk/hogwash/rot/hokum/baloney/tripe/moonshine
denial said figment of ~ imagination; out of thin air; out of whole cloth; flight of fancy; flights of fancy; cooked up; dreamt/dreamed up; {be} ?all made up; {be} entirely/completely/totally/simply/just/pure made up
denial said pulled ~ out of a hat; not a word of truth; not a grain of truth; not a shred of truth; not an ounce of truth; no truth to/in; no truth whatsoever
denial said bears no relation to; no relation to reality; far from the truth; nothing could be further from; bedtime story; fairy tale; fairy tales; old wives
denial said {turn} black into white; {call} black white; {turn} victims into culprits; {turn} truth on its head; stands/stand ~ on its head; {smear} HIS name
denial said {be} a smear; smear campaign; {fling} mud; {sling} mud; mudslinging; not hold water; {have} no basis ?in; without ?any foundation; without ?any basis
denial said lacks any basis/foundation; devoid of ?any ~ truth/basis/foundation/facts; it never happened; that never happened; this never happened; {do} not happen
denial said nobody/no-one/none in/of/at HIS ~ {read}/{spy}/{steal}/{listen}/{touch}/{hack}/{attack}/{order}/{send}/{open}/{use}; {be} not sinister; nothing sinister
denial said nothing improper; nothing untoward ~ about; nothing of the sort; nothing of the kind; no such thing; wide of the mark; off the mark
denial said got the wrong man/people/end; barking up the wrong
rejection told {throw} out ~ appeal/case/suit/lawsuit/complaint/claim/challenge/petition/request/motion/bid
rejection told {block} ~ bill/treaty/plan/deal/proposal/nomination/motion/resolution/amendment/bid/appointment/sale/merger/extradition; {slam} the door; {shut} the door
rejection told {close} the door; {turn} ~ down; {turn} down; {turn} HIS back on; {turn} HIS nose up; {give} ~ short shrift; {give} short shrift; {get} short shrift
rejection told {rubbish}; {rebuff}; {spurn}; {snub}; {cold-shoulder}; {give} ~ the cold shoulder; {thumb} HIS nose; {balk} at; {baulk} at; {walk} away from
rejection told {walk} out of; {pull} out of; {draw} the line at; {put} HIS foot down; {dig} in HIS heels; {dig} HIS heels in; {kick} back against
rejection told {hit} back at ~ criticism; {brush} ~ aside; {brush} aside; {brush} off; {wave} aside; {shoot} down; {knock} back; {vote} down; {strike} down; {quash}
rejection told {nix}; {veto}; {torpedo}; {stonewall} ~ proposal/plan/request; not hear of; not entertain; not countenance; not have it; not sign off; not sign up
rejection told not go along; not budge; not play ball; {refuse} to budge; {refuse} to give up/in; {refuse} to bow; {refuse} to say sorry
rejection told {refuse} to apologise/apologize/back/sign/attend/accept/negotiate/pay/hand/resign/leave/quit/meet/talk; {say} no to; {give} ~ thumbs down
rejection told {withhold} HIS consent/support/signature/approval; {push} back against ~ plan/plans/proposal/idea/calls/demands; {resist} ~ calls/pressure/demands
rejection told {reject} ~ calls/demand/demands/offer/proposal/plan/idea/notion
rejection said not on the table; off the table; out of the question; a non-starter; over my dead body; not on HIS watch; not give ~ up; not hand ~ over; not give in
rejection said not give way; not be bullied/blackmailed/bounced/cowed/dictated; not bow to; not yield; not kneel; not play along; {wait} a long time
rejection said {be} waiting a long time; {wait} in vain; when hell freezes; not in a million; not in our/my lifetime; not negotiate; not bargain; {have} no intention of
rejection said {see} no need/reason/point/cause; {be} no room for; {be} nothing to discuss/talk/negotiate; not open to
rejection said {fight} ~ order/ruling/decision/fine/extradition/bill/plan; {fight} ~ last court; {fight} ~ tooth and nail
skepticism other {make} it/this/that up; {make} ~ story/stories/tale up; {make} up ~ stories/facts/numbers/figures as
skepticism told {cast} doubt; {throw} doubt; {pour} cold water on ~ theory/idea/finding/findings/claim/evidence/case; {take} ~ with a ~ salt
skepticism told {take} issue with ~ method/finding/findings/report/evidence/account/figures/version/claim/conclusion; {take} ~ with caution; {raise} an eyebrow
skepticism told {raise} eyebrows; {roll} HIS eyes; {smell} a rat; {smell} ~ rat; {see} through; not {buy}; not {buy} it; not {swallow}
skepticism told {be} unconvinced/unpersuaded/unimpressed/unmoved/underwhelmed/incredulous/dubious/doubtful/sceptical/skeptical/wary/leery/suspicious
skepticism told {remain} unconvinced/unpersuaded/unimpressed/unmoved/dubious/doubtful/sceptical/skeptical/wary/suspicious; {be} less ?than sure/certain/convinced
skepticism told {be} far from convinced/sure/certain; {beg} to differ; {demur}; {quibble} with; {pick} holes in; {poke} holes in
skepticism told {poke} fun at ~ evidence/claim/report/theory/findings; {call} ~ into question; {put} a question mark; {have} HIS doubts; {have} reservations
skepticism told {have} misgivings; {express} misgivings/reservations/disbelief/incredulity; {voice} misgivings/reservations/disbelief/doubts/scepticism/skepticism
skepticism told {give} ~ little credence; {place} little trust/faith/stock; {put} little trust/faith/stock; {scoff} at; {sneer} at; {laugh} at ~ idea/notion/claim
skepticism told {cock} a snook; not {sign} off on it
skepticism said anyone/anybody can/could {fake}/{forge}/{write}/{claim}/{say}/{buy}/{invent}; would , would not
skepticism said could/may/might have been ~ doctored/forged/faked/planted/coached/staged; {ring} hollow/false; {have} the ring of; heard that ~ before/song/one
skepticism said heard this ~ before; heard it all before; believe ~ when i/we see; pinch of salt; grain of salt; {take} ~ with a ~ salt; would say that
skepticism said they would ~ would not they; who/whom would ?they ?he ?she fool; pull the other one; {beggar} belief; {strain} credulity; {stretch} credulity
skepticism said {defy} belief/logic; too good to be true; too neat; too convenient; {prove} nothing; {prove} little; {be} no proof/evidence; {be} no substitute
skepticism said {be} not ?the same ?as proof/evidence; not worth the paper; not worth the stamp; {be} theatre; for show; window dressing; smoke and mirrors; a fig leaf
skepticism said lip service; empty words; hot air; all talk; paper tiger; inference upon inference; {pile} on inference/guess/assumption; house of cards
skepticism said {raise} more questions; more questions than answers; leaves questions; does not add up; do not add up; not add up; {have} ~ holes; {be} full of holes
skepticism said full of gaps; {contain} gaps; not hang a ~ on; {be} long on ~ short on; {be} short on facts/evidence/detail; {have} zilch
skepticism said who {count}/{watch}/{check}/{guard}; where is the evidence/proof; where are the facts; {mean} nothing; {mean} little; easier said; only time will
skepticism said remains to be seen; seeing is believing; we will see about; not hold my breath; not hold our breath; not holding ~ breath; the kind of answer
skepticism said {be} a joke; {question} the ~ motive/motives/evidence/sincerity; not the whole story; not the full story; half the story; half-truths; half truth
skepticism said {read} ~ into; {jump} to conclusions; {leap} to conclusions; not so fast; to be taken with; would not bet; not put ~ money on; not trust; not trusted
skepticism said not be trusted; {be} guesswork; {be} conjecture; {be} speculation; {be} a guess; {be} hearsay
`);
