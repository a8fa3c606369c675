/** Syllables of Korean given names, and of Chinese ones in the spelling that joins them, as they are written in English. */
const SYLLABLES: ReadonlySet<string> = new Set(
  (
    "ae ah bae bang beom bin bo bok bon bong bum bun byeong byung chae chan chang cheol chin cho choon chul chun dae dal deok do dong doo du duk eok eon eul eun eung " +
    "gab gap geon geun gi gil goo gook gu guk gun gwan gwang gyeong gyo gyu ha hae ham han hee heon heung hi ho hong hoon hun hwa hwan hwi hye hyeok hyeon hyo hyuk hyun hyung " +
    "ik il im in ja jae je jeong ji jin jo jong joo joon ju jun jung kang ki kil koo kook ku kuk kun kwan kwang kwon kyeong kyo kyong kyu kyun kyung mi min mo moo mook moon mu mun " +
    "myeong myong myung na nak nam nan ni nyeo ok pil po pyeong pyo ran rang rae ri rim rin roh ryeol ryeon ryong sam san sang se seo seob seok seon seong seop seul seung shik " +
    "shin si sik sil sim sin so sol son song soo sook soon su sub suk sul sun sung sup tae taek tak u uk un up wan wha wi won woo woon wook yang ye yeol yeon yeong yo yol yon yong yoo " +
    "yoon you young yu yul yun " +
    "bian ch'eng chao chen cheng chi chia chiang chien ching chiu chou chu chuan chung en fang fen feng fu fung hai hao heng hou hsi hsia hsiang hsiao hsien hsin hsing hsiu hsiung hsu hsueh " +
    "hua huan huang hui hung ing jan jen jeou jou juan jui kai ke kuan kuei kun kung kuo lai lan lang lei li liang lieh lien lin ling lung mao mei meng ming nan nien pang pao pei peng pin ping " +
    "ru sen shan shek sheng shih shu shuang shui szu ta tai tang tao te teh teng ti tien tsai tse tseng tsong tsun tsung tung tzu wei wen wu yao yat yeh yen yi yin ying yuan yueh yung"
  ).split(" "),
);

/** Whether two words, joined by a hyphen, are a given name whose second syllable is written small: Ji-hoon, Ching-te. */
export function isSyllableName(first: string, second: string): boolean {
  return first !== second && /^\p{Lu}/u.test(first) && SYLLABLES.has(first.toLowerCase()) && SYLLABLES.has(second);
}
