/**
 * Kinds of deeds, each with its words (`~`: a beginning of words; `-`: a blank or a hyphen). Judged by the words alone, whoever does it. Gathered kind by kind from what English
 * has for a deed (the verbs, their forms that are not regular, the phrases with a particle, the nouns), not from pairs or articles.
 */
export const DEEDS = {
  meddling:
    "interfer~ meddl~ sway~ influenc~ manipulat~ rig rigs rigged rigging tamper~ undermin~ interven~ discord divisions part-in role-in hand-in skew~ subvert~ subversi~ destabili~ tilt~ inflam~ polariz~ polaris~ discredit~ smear~ bankroll~ vote-buying buy~-votes bought-votes ballot-stuffing stuff~-ballot~ covert-funding voter-suppression suppress~-turnout tip~-the-balance tip~-the-scales dictat~ orchestrat~",
  hacking:
    "hack~ cyberattack~ cyber-attack~ cyber-operation~ cyber-campaign~ cyber-actions cyber-incident~ cyber-intrusion~ cyberintrusion~ intrusion~ intrud~ broke-into broken-into breaking-into break-into breaks-into break-in~ broke-in breach~ penetrat~ infiltrat~ compromis~ enter enters entered entering entry gained-access gain-access gains-access gaining-access accessed accessing access-to got-into get-into gets-into getting-into crack~-into burrow~ hijack~ foothold~ phish~ spearphish~ spear-phish~ malware spyware trojan~ rootkit~ botnet~ worm worms backdoor~ back-door~ lodged probed probing implant~ exploit~ password-spray~ brute-forc~ pre-position~ preposition~ logged-into log-into logs-into logging-into zero-day~ supply-chain-attack~",
  spying:
    "bug bugged bugging tap taps tapped tapping monitor~ spy spies spied spying espionage cyberespionage cyber-spying eavesdrop~ surveil~ wiretap~ wire-tap~ intercept~ listen-in listens-in listened-in listening-in overhear~ overheard snoop~ spyware stalkerware keylogg~ intelligence-gathering gathering-intelligence gather~-intelligence collect~-intelligence intelligence-collection reconnaissance shadowing read peek~ prying pried",
  theft:
    "steal~ stole stolen theft~ thiev~ thieves cybertheft cyber-theft pilfer~ exfiltrat~ copied copying siphon~ syphon~ took-secrets take-secrets took-data taking-data misappropriat~ rob robs robbed robbing looted looting purloin~ plunder~ filch~ swiped heist~ harvest~ pirat~ download~ made-off-with make-off-with making-off-with walked-off-with",
  attack:
    "attack~ cyberattack~ cyber-attack~ assault~ strike strikes striking struck hit-by was-hit were-hit been-hit sever severs severed severing cut-off cuts-off cutting-off cut-through cut-power cut-the cuts-the cutting-the disconnect~ unplug~ crippl~ switched-off switch-off switching-off turned-off turn-off turning-off turned-out sabotag~ destroy~ destructi~ wreck~ damag~ wipe wiped wiper~ wiping erase erased erasing delet~ shut-down shuts-down shutting-down shutdown~ disrupt~ interrupt~ knock~-out knock~-offline knock~-off-the-air took-offline take-offline taken-offline taking-offline took-down take-down taken-down taking-down brought-down bring-down bringing-down offline crash~ paraly~ blackout~ black~-out outage~ plunged-into-darkness disabl~ incapacitat~ deface~ defacing overload~ overwhelm~ flooded flooding ddos denial-of-service bricked",
  jamming: "jam jams jammed jamming jammer~ spoof~ blind blinded blinding dazzl~ scrambl~ drown~-out",
  leaking:
    "leak~ publish~ publicati~ dump dumps dumped dumping release-of released-the releasing-the released-stolen releas~-stolen posted-online posting-online post-online posted-on made-public make-public making-public spill~ doxx~ doxed doxing hack-and-leak",
  falsehood:
    "disinformation misinformation propaganda troll trolls trolling false falsehood~ falsif~ fake fakes faked faking forg~ deepfake~ deep-fake~ fabricat~ impersonat~ masquerad~ pos~-as pretend~ fictitious bogus phony phoney counterfeit~ doctored hoax~ inauthentic sockpuppet~ sock-puppet~ astroturf~ mislead~ misled decept~ deceiv~ influence-operation~ influence-campaign~ information-operation~ information-warfare psychological-operation~ smear-campaign~ invented-stories bots rumors rumours conspiracy-theor~",
  extortion: "ransom ransoms ransomware extort~ blackmail~ shakedown encrypted-the hostage",
  shelter:
    "shelter~ harboring harbouring harbored harboured harbors-criminals harbours-criminals safe-haven~ territory-be-used hosting hosts sanctuary turn~-a-blind-eye condon~",
  arrest:
    "arrest~ extradit~ prosecut~ indict~ detain~ detention~ apprehend~ imprison~ convict~ handed-over hand-over handing-over jail~ custody crackdown crack-down cracked-down round~-up dismantl~",
  talks:
    "talks dialogue dialog meet meets meeting meetings met consult~ negotiat~ summit hotline channel~ conversations communications high-level",
  sharing:
    "share shares shared sharing notif~ inform informed informing passed-on pass-on withh~ to-itself conceal~ hid hidden report-to disclos~ tip~-off warn-each alert~",
  force:
    "invad~ invasion troops exercises missile~ shoot~ shot-down weapon~ warship~ nuclear airstrike~ air-strike~ drone drones bomb bombs bombed bombing shell shelled shelling soldiers",
  dealing: "tariff~ export~ import imports imported buy buys purchase~ fentanyl trade-deal sell sells sold selling suppl~-weapons",
  sanctions: "sanction~ embargo~ blacklist~ expel~ asset-freeze freez~-assets froze-assets",
} as const;

/** What deeds are done to, each kind with its words. */
export const OBJECTS = {
  vote: "election~ electoral vote votes voter voters voting ballot~ referendum~ plebiscite candidate candidates candidacy midterm~ by-election~ runoff run-off turnout electorate polling presidential-campaign election-campaign political-campaign congressional-race~ polls democratic-process political-process~ count-of-the-votes vote-count",
  "internal affairs":
    "internal-affairs domestic-affairs affairs-of~ others-affairs domestic-matters domestic-politics internal-matters public-opinion politicians public-debate sovereignty",
  "commercial secrets":
    "trade-secret~ commercial-secret~ business-secret~ industrial-secret~ company-secret~ corporate-secret~ secrets commercial commercially industrial-espionage economic-espionage corporate-espionage intellectual-property proprietary know-how designs blueprints formulas recipes source-code for-profit commercial-gain competitive-advantage",
  infrastructure: "critical-infrastructure infrastructure utilit~ essential-service~ lifeline~ industrial-control~",
  power:
    "power-grid~ grid grids power-plant~ power-station~ power-compan~ power-line~ power-suppl~ power-network~ substation~ electric~ cut-power cut-off-power lights blackout~ energy generator~ turbine~ transformer~ nuclear-plant~ outage~",
  water:
    "water-system~ water-suppl~ water-utilit~ waterworks water-plant~ water dam dams reservoir~ sewage sewer~ desalination drinking-water pumping-station~",
  transport:
    "transport~ railway~ railroad~ rail train trains metro subway tram trams port ports airport~ airline~ aviation air-traffic ferry ferries maritime shipping pipeline~ refiner~ logistics traffic-lights",
  telecoms:
    "telecom~ phone-compan~ telephone-compan~ mobile-operator~ network-operator~ phone-operator~ phone-network~ mobile-network~ telephone-network~ telephone-exchange~ cell-tower~ undersea-cable~ submarine-cable~ subsea-cable~ seabed-cable~ cable cables broadband fibre-optic~ fiber-optic~ internet-provider~ internet-service-provider~",
  health: "hospital~ clinic clinics health medical ambulance~ patients surgeries surgery blood-bank~ vaccine~ pharmac~ emergency-room~",
  satellites: "satellite~ gps satellite-navigation navigation-signal~",
  finance:
    "bank banks banking lender lenders stock-exchange stock-market financial payment-system~ cash-machine~ insurer~ central-bank cryptocurrenc~",
  mail: "email~ e-mail~ mail mails mailbox~ letters inbox~ correspondence messages",
  government:
    "ministry ministries government-network~ government-system~ government-computer~ department departments embass~ consulate~ chancellery delegation~ parliament legislature lawmakers senate congress court courts prime-minister foreign-minister interior-minister finance-minister defence-minister defense-minister cabinet ministers diplomats envoys government-agencies state-agencies federal-agencies city-hall town-hall secretariat civil-servants",
  companies:
    "company companies firm firms businesses business manufactur~ corporat~ enterprise~ maker makers industr~ contractor~ supplier~ vendor vendors start-up~ startup~ factory factories",
  schools: "school schools universit~ college colleges campus campuses academ~",
  gangs: "gang gangs cybercriminal~ cyber-criminal~ ransomware-group~ ransomware-crew~ criminals crime-ring~",
  territory: "territory soil",
  media: "state-media state-television broadcaster~ newspaper~ newsroom~ journalist~ reporters radio-station~ television",
  networks: "cyber cybersecurity cyberspace",
} as const;
