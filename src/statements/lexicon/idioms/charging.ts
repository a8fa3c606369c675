import { idioms } from "./idiom.ts";

/** How English lays something against somebody: measures, charges, threats, demands, deeds and blame. */
export const CHARGING_IDIOMS = idioms(`
sanction told {slap} ~ sanctions/fine/fines/penalty/penalties/ban/bans/tariffs/embargo/restrictions
sanction told {impose} ~ sanctions/fine/fines/penalty/penalties/ban/bans/tariffs/embargo/restrictions/curbs/curfew/freeze
sanction told {hit} ~ with ?a ?fresh ?new ?~ fine/sanctions/penalty/tariffs; {levy} a/tariffs/duties; {put} ~ on ~ blacklist/watchlist
sanction told {add} ~ to ~ blacklist/list/register; {strip} ~ of ~ licence/license/rights/accreditation/immunity/citizenship
sanction told {revoke} ~ licence/license/visa/visas/accreditation/permit; {withdraw} ~ licence/license/accreditation; {freeze} ~ assets/accounts/funds
sanction told {declare} ~ persona non grata; {recall} HIS ambassador; {expel}; {order} out; {show} ~ the door; {boot} out; {kick} out
sanction told {throw} out ~ diplomats/attachés/envoys/officers/ambassador; {send} ~ packing; {send} home ~ diplomats/attachés/envoys; {bar} ~ from; {ban} ~ from
sanction told {cut} off ~ aid/funding/ties/relations; {sever} ~ ties/relations; {break} off ~ ties/relations; {suspend} ~ licence/license/membership/aid
sanction said {add} ~ to ~ blacklist/sanctions; {put} ~ on ~ blacklist/sanctions; told to leave the country; told to pack; told to leave
sanction said {be} given ~ hours/days to leave; {have} been expelled; {be} declared persona non grata; {be} stripped of; {have} ~ licence/license/visas revoked
sanction said {freeze} ~ assets/accounts/funds; {impose} a/an ~ ban/freeze/embargo/fine; {impose} sanctions; {slap} a ~ fine/ban; {be} fined; {fine} WHO
sanction said {recall} HIS ambassador; {close} HIS embassy/consulate; {shut} HIS embassy/consulate; {cut} ~ ties; {sever} ~ ties; travel ban on; travel bans on
charge told {open} ~ case against; {file} ~ charges/suit/complaint/lawsuit; {press} charges; {bring} charges; {bring} ~ charges/case/action/prosecution/suit
charge told {lay} charges; {lodge} ~ complaint/lawsuit; {open} ~ proceedings/prosecution; {launch} ~ prosecution/proceedings; {issue} ~ warrant/warrants/indictment
charge told {hand} down ~ indictment/indictments; {hand} up ~ indictment; {haul} ~ before ~ court/judge; {take} ~ to court; {drag} ~ through the courts
charge told {put} ~ on trial; {put} ~ in the dock; {charge} WHO with; {charge} ~ with; {indict}; {arraign}
charge said {open} ~ proceedings/case against; {open} ~ prosecution; {bring} charges against; {bring} ~ case against; {file} charges; {press} charges
charge said {issue} ~ warrant/warrants; {be} ~ charged with; {be} indicted; {stand} trial; {go} on trial; {be} put on trial; {face} trial; {face} charges
charge said {face} up to ~ years; {be} wanted for/in/on; {stand} accused of; {be} accused in court
threat told {issue} ~ ultimatum; {give} ~ ultimatum; {serve} ~ ultimatum; {deliver} ~ ultimatum; {set} ~ ultimatum; {rattle} HIS sabre/saber/sabres; {threaten}
threat told {give} ~ until; {give} ~ days/hours/weeks ?to; {read} ~ the riot act; {vow} ~ revenge/retaliation/vengeance; {swear} ~ revenge/vengeance
threat told {promise} ~ retaliation/retribution; {wave} the big stick; {wield} the big stick; {put} ~ on notice; {draw} a ?red line
threat said not {be} as/so polite/gentle/patient/lenient/kind/forgiving/restrained/merciful; {hear} from us/me/our/my; {pay} for ~ this; {pay} the price
threat said {pay} a ~ price; {pay} dearly; {rue} the day; {rue} ~ day; {live} to regret; {come} to regret; {will} regret; {reap} the/what/a; {reap} ~ fruit/whirlwind
threat said {feel} it in the/their; {feel} ~ heat/wrath/consequences/pain; {face} ~ wrath/music/consequences/reckoning; {suffer} ~ consequences; {bear} ~ consequences
threat said not go unanswered/unpunished; not {go} without ~ answer/response/consequence; {be} met as; {be} met with ~ force/response; {be} met in kind
threat said {find} us/me at home; gloves are off; gloves come off; not stand idly; not stand by; not sit idly; not sit back; not get away with; not {forget} this
threat said {be} brought to book; {be} called to account; {be} held to account; {hunt} ~ down; {track} ~ down; {come} after; {come} for you/them; {make} ~ pay
threat said {teach} ~ a lesson; {hit} back; {strike} back; {answer} for; {answer} with force; {expect} a ~ reply/answer/response/knock; nowhere to hide
threat said {be} no hiding place; can run but; {know} where ~ live/sleep; patience is ~ running/wearing/exhausted/over/thin/limited/finite; patience has ~ limits/limit
threat said patience ~ {run} out; patience ~ not ~ limitless/endless/infinite/bottomless; last warning; final warning; {have} been warned; consider this ~ warning
threat said at a time of ~ choosing; at a time and; {reserve} the right to {respond}/{answer}/{retaliate}/{act}/{hit}/{strike}/{reply}; {reserve} all rights
threat said {reserve} HIS right; {take} all ~ measures/steps; {take} ?whatever/?every/?any ~ measures necessary; {take} ~ measures to defend; {play} with fire
threat said {be} playing with fire; a line ~ crossed; {cross} ~ red line; do not test us; try us; all bets are off; {be} a price to; hell to pay; {blow} up in HIS face
threat said {burn} HIS fingers
demand told {expect} WHO/all/every/both ~ to {stop}/{end}/{see}/{respect}/{comply}/{honour}/{honor}/{abide}/{refrain}/{cooperate}/{act}/{explain}/{answer}/{release}/{hand}/{apologise}/{apologize}/{keep}/{withdraw}/{cease}
demand told {insist} on; {press} ~ to; {lay} down the law; {lay} down ~ conditions/terms; {set} ~ conditions/terms/deadline; {serve} notice on; {lodge} ~ demand
demand told {make} ~ demand/demands; {hold} out for; {stand} out for; {put} HIS foot down ~ on; {summon} ~ to; {order} WHO to; {order} ~ to; {direct} ~ to
demand told {instruct} ~ to; {require} ~ to; {call} ~ to heel; {want} ~ gone/out/sacked/fired/scrapped/released/freed; {push} for ~ resignation/inspectors/answers
demand said {have} a/the/every right to know; {put} up or shut up; heads must roll; {owe} ~ an explanation/answers/answer/apology; {owe} ~ the truth; {rein} in
demand said {call} off HIS ~ dogs/hackers/goons/men; keep your hands off; must/should keep HIS hands off; hands off our/my/WHO; leave ~ alone; {clean} up HIS act; {mend} HIS ways; {come} clean
demand said {come} to ~ with facts/evidence/proof; show us the/your ~ proof/evidence/facts; {lay} HIS cards on; {expect} an ~ answer/explanation/apology
demand said {end} forthwith; {cease} forthwith; {stop} at once; {stop} forthwith; {stop} immediately; immediately {cease}/stop; {want} answers/justice/names/heads
demand said {want} ~ gone; nothing short of; nothing less than; no more excuses; enough is enough; time's up; time is up; the very least; at the very least
demand said {be} unacceptable ~ and must; let us see; not leave ~ until; {be} high time
attribution told {lay} ~ at the door of; {lay} ~ at HIS door; {lay}/{put}/{place}/{pin}/{cast} ?the blame ~ DEED; {pin} ~ DEED ~ on; {pin} it on
attribution told {put} ~ down to ~ hackers/spies/agents; {put} ~ at the door of; {trace} ~ DEED ~ to; {tie} ~ DEED ~ to; {link} ~ DEED ~ to; {attribute} ~ DEED ~ to
attribution told {attribute} ~ to WHO; {attribute} ~ to ?~ individuals/people/persons/employees/members/hackers/officers; {attribute} ~ to a/the/its/their ?~ group/gang/crew/cluster/actor/state/service/agency/unit/institute; {see} the hand of
attribution told {see} ~ hand in/behind; {detect} the hand of; {identify} ~ as the ?~ culprit/perpetrator/attacker/author/hackers
attribution other {bear} ~ fingerprints/hallmarks/hallmark/handwriting/signature/stamp/marks of; {have} ~ fingerprints on/over; {have} ~ hallmarks of
attribution other {carry} ~ hallmarks/signature/fingerprints of; {lead} ?straight/?all/?back to ~ door/doorstep/capital/barracks/ministry; trail {lead} ~ to
attribution other tracks {lead} ~ to; all roads {lead} ?back to; fingerprints {be} those of; fingerprints {be} ?all on/over; {point} to WHO; {point} to the same; {point} to ~ STATE/ORG/GROUP; {point} in ~ direction; {be} HIS doing; {be} HIS work/handiwork
attribution other {be} the work/handiwork/doing of; {be} behind it/this/that/the; {mastermind}; {orchestrate}; {perpetrate}; {have} a hand in; {be} HIS hand
attribution other {be} in it up to; {bring} down ~ grid/network/site/servers/website; {break} into HIS; {hack} into; {break} in and {take}/{copy}; it was ?the STATE/GROUP/hackers/spies
attribution other it was ~ hackers/spies/agents of
accusation told {point} the finger; {point} a finger; {point} an accusing; {point} fingers; {lay} the blame; {lay} blame; {place} ?the blame; {put} ?the blame
accusation told {pin} ?the blame; {cast} ?the blame; {shift} ?the blame; {heap} blame; {hold} ~ responsible; {hold} ~ accountable; {hold} ~ to blame
accusation told {level} ~ charge/charges/accusation/accusations/allegation/allegations; {hurl} ~ charge/charges/accusation/accusations/insults
accusation told {make} ~ accusation/accusations/allegation/allegations; {trade} ~ accusations/blame/insults; {cry} foul; {cry} wolf; {cry} thief; {cry} murder
accusation told {blow} the whistle; {take} ~ to task; {call} ~ out; {call} out; {haul} ~ over the coals; {rake} ~ over the coals; {find} fault
accusation told {lodge} ~ complaint about; {allege}; {impute}; {finger}; {tar} ~ with; {brand} ~ liar/liars/thief/thieves/puppet/stooge/spy
accusation told {bemoan} ~ creeping/lack/failure; {decry} ~ lack/failure; {grumble} that; {grouse} that; {gripe} that; {carp} that; {moan} that; {play} the victim
accusation told {cast} himself/herself/itself/themselves as ~ victim
accusation other {have} HIS hand/hands/fingers in the till; {have} HIS snout in; {go} back on; {back} out of; {renege}; {break} HIS word/promise/promises/pledge
accusation other {sit} on it/the/its/this; {sit} on HIS hands; {drag} HIS feet; {turn} a blind eye; {look} the other way; {look} away; {sweep} ~ under; {hush} ~ up
accusation other {hush} up; {whitewash}; {cover} HIS tracks; {keep} ~ in the dark; {leave} ~ in the dark; {leave} ~ in the lurch; {string} ~ along; {take} ~ for a ride
accusation other {take} ~ for fools; {pull} the wool; {hoodwink}; {dupe}; {swindle}; {con}; {fleece}; {rip} ~ off; {rob}; {loot}; {plunder}; {pilfer}; {burgle}
accusation other {bankroll}; {bribe}; {buy} ~ votes/elections/election/silence; {cook} the books; {fiddle} the; {rig}; {stuff} ~ ballot; {play} games; {play} politics
accusation other {play} ~ for fools; {gamble} with; {trample}; {ride} roughshod; {flout}; {thumb} HIS nose; {breach} ~ law/treaty/rules/duty/agreement
accusation other {break} ~ law/rules/treaty; {bend} the rules; {shirk}; {duck} HIS; {dodge} HIS ~ duty/duties/taxes/responsibility; {pass} the buck; {cave} in
accusation other {have} caved; {sell} ~ down the river; {sell} ~ out; {stab} ~ in the back; {make} a mockery; {make} a scapegoat; {prop} up; {pull} the strings
accusation other {pull} ~ strings; {stir} up; {stoke}; {fan} the flames; {sow} ~ discord/chaos/division/distrust/confusion; {poison} the; {wage} ~ war; {bug} HIS
accusation other {eavesdrop}; {snoop}; {pry} into; {treat} ~ like a/an/dirt; {hold} ~ hostage; {hold} ~ to ransom; {profit} from; {line} HIS ~ pockets; {fall} asleep
accusation other {be} asleep at; not lift a finger; {do} nothing to/about/while/when; not {do} ~ job; {lie} to/about/through; {invent} ~ threat/enemy/story; {fabricate}
accusation other {concoct}; {blacken} HIS name; {drag} HIS name through; {use} ~ as a ~ pretext/excuse/weapon; {seek} a pretext; {have} blood on
accusation other {have} only HIS ~ to blame
accusation said double standard; double standards; stop thief; thief crying; pot calling; biggest hacker/thief/liar/bully/spy/ear; real culprit; real culprits
accusation said real hackers; real thieves; state of hackers; empire of hackers; den of; {fall} prey to; {fall} victim to; {be} on the receiving end; {be} the victim of
accusation said {be} under ~ attack from; {bear} the brunt; {be} a liar/thief/puppet/stooge/crook/menace/fraud/hypocrite/spy/bully
accusation said {be} liars/thieves/puppets/crooks/hypocrites/spies/bullies; on HIS payroll; in HIS pay; in the pay of; in cahoots; hand in glove; a ~ cover-up
accusation said dirty tricks; black hands; witch hunt; making an example; {settle} ~ scores; political vendetta; ulterior motives; with an axe to
condemnation told {tear} into; {lay} into; {rip} into; {light} into; {lash} out; {hit} out; {let} fly; {take} aim; {take} a swipe; {take} a dig; {take} a potshot
condemnation told {take} exception; {take} umbrage; {rail} against/at; {inveigh} against; {rant} against; {thunder} against; {fulminate}; {give} ~ both barrels
condemnation told {give} ~ a piece of; {give} ~ an earful; {give} ~ a dressing; {dress} ~ down; {tell} ~ off; {read} ~ the riot; {go} ballistic; {see} red
condemnation told {hit} the roof; {be} up in arms; {be} scathing; {be} scathing about; {be} incensed; {be} livid; {be} furious; {be} seething; {be} outraged
condemnation told {be} appalled; {heap} scorn; {pour} scorn; {pour} vitriol; {deplore}; {express} ~ outrage/disgust/indignation/revulsion/abhorrence/condemnation
condemnation told {voice} ~ outrage/disgust/indignation/anger; {register} ~ protest; {lodge} ~ protest; {make} ~ protest; {deliver} ~ protest; {lodge} ~ representations
condemnation told {make} ~ representations; {pan}; {pillory}; {savage}; {scold}; {chide}; {upbraid}; {berate}
condemnation said {be} ?~ vermin/scum/animals/monsters/cowards/thugs/parasites/vultures/filth
condemnation said gross/serious/blatant/flagrant/clear/grave/shocking breach/violation/abuse/betrayal of
condemnation said no ?truly decent/civilised/civilized/sane/normal/responsible/self-respecting; beneath contempt; beyond the pale; beyond belief that; pure scum
condemnation said {be} scum; {be} ~ disgrace/outrage/scandal/abomination/travesty/affront; a disgrace to; a stain on; a slap in the face; an affront to; an insult to
condemnation said an assault on
condemnation said an/direct attack/assault on ~ democracy/freedom/truth/liberty/decency/sovereignty/justice/constitution/values/institutions/humanity/press
condemnation said a kick in the teeth; a new low; a ?shameful betrayal; {hit} ~ low; {sink} so/this/that low; {stoop} so/this/that low; {cross} a/the/every ~ line
condemnation said {have} no place in; {be} below the belt; {be} a crime; shame on; how dare; how could ?anyone/anybody; {be} unforgivable; {be} inexcusable
condemnation said {be} contemptible; {be} vile; {be} sick; {be} cowardly; the act of cowards; {break} every rule; in the strongest terms; in the strongest possible
`);
