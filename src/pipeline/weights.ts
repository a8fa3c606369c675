import { loadModel, loadNames, loadSentences, type ParseOptions } from "../english/index.ts";
import { loadStatements, type StatementModel } from "../statements/index.ts";
import { FILES } from "./models.ts";

let loaded: Required<Pick<ParseOptions, "model" | "names" | "sentences">> | undefined;

/** All that the language engine has learnt, made ready when it is first asked for. That takes some tens of milliseconds. */
export function trained(): Required<Pick<ParseOptions, "model" | "names" | "sentences">> {
  loaded ??= { model: loadModel(FILES.english), names: loadNames(FILES.names), sentences: loadSentences(FILES.sentences) };
  return loaded;
}

let statements: StatementModel | undefined;

/** What was learnt of statements, made ready when it is first asked for. */
export function trainedStatements(): StatementModel {
  statements ??= loadStatements(FILES.statements);
  return statements;
}
