/**
 * Names of threat groups that are ordinary words, elements, or somebody's or some place's name: alone they say nothing of a group. Chosen by hand among
 * the one-word names of the tables; every other one of five letters or more is nobody else's.
 */
export const ORDINARY_GROUP_NAMES: ReadonlySet<string> = new Set(
  `
    actinium akira alibaba aluminum americium amoeba armageddon attor auriga axiom bahamut barium basin bismuth bitter blackwood bohrium boron bottle
    bowser bromine buckeye butterfly cadelle calanque calcium callisto calypso cardinal castle cerium cesium chameleon chimborazo chlorine chromium cicada
    cleaver cobalt combine confucious conimes copernicium copper covenant curium dalbit danti deadwood dogfish dragonfly dubnium elbrus elderwood elfin
    europium foudre foxmail foxtrot gadolinium gallium gelsemium ghostwriter gingersnap goffee golem gorilla groundbait hagga hassium haymaker helium
    hellfire hellsing hexane hippo holmium honeybee hoodoo horde hydrogen icecap indra iodine iridium kairos karakurt karba karst kasablanka konni krypton
    lamberts lawrencium lazarus leviathan lexus longhorn luder lurid lyceum machete magnallium magnesium manganese markopolo masan mercury mirage monsoon
    monti moonlight morpho nazar nemin neodymium neptunium newscaster nickel niobium nitro osmium oxygen paladin parasite patchwork phantom phosphorus
    pickaxe pioneer platinum plutonium polaris polonium popeye potassium promethium quarian radium rancor rattlesnake reaper rocke rubidium rybar sarit
    sauron scandium scarab scimitar seaborgium siesta silence silicon slingshot snake sodium spurr strider strontium sulphur summit superman swallowtail
    tailgater technetium tellurium templar terbium thallium thorium timmy topgear tortoiseshell trident vatet venom vermin vovan voyeur watchdog wraith
    yttrium zarya zirconium
  `
    .trim()
    .split(/\s+/),
);
