/** What the architecture test needs to know of a TypeScript file: its imports, the globals it names, its Chinese text. */
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
  /** Loaded when it is reached: `import()` or `new URL('./x', import.meta.url)`. */
  readonly lazy: boolean;
  readonly line: number;
}

/** Something the file names, such as `window`, `Date.now`, `new Date()`, `async`, `Excel`. */
export interface Naming {
  readonly name: string;
  readonly line: number;
}

export interface ChineseText {
  readonly text: string;
  /** A regular expression: it recognises what others wrote and is never shown. */
  readonly pattern: boolean;
  readonly line: number;
}

export interface SourceFacts {
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly namings: readonly Naming[];
  /** Literals, templates, JSX texts, patterns and names that contain Chinese; comments and types do not count. */
  readonly chinese: readonly ChineseText[];
  /** Texts of string literals and names of properties: what a table of messages is keyed by. */
  readonly words: ReadonlySet<string>;
}

const HAN = /\p{Script=Han}/u;

/** Whether an identifier stands for a value or a type in scope, and is not merely the name of a member. */
function isReference(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  const member =
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isEnumMember(parent) ||
    ts.isJsxAttribute(parent) ||
    ts.isLiteralTypeNode(parent);
  return !member;
}

const bindingsAreTypes = (bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean =>
  bindings !== undefined &&
  (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) &&
  bindings.elements.length > 0 &&
  bindings.elements.every((element) => element.isTypeOnly);

function importOf(node: ts.Node): Omit<Import, 'line'> | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const clause = node.importClause;
    const typeOnly =
      clause !== undefined &&
      (clause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (clause.name === undefined && bindingsAreTypes(clause.namedBindings)));
    return { specifier: node.moduleSpecifier.text, typeOnly, lazy: false };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    const named =
      node.exportClause !== undefined && ts.isNamedExports(node.exportClause) ? node.exportClause : undefined;
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly || bindingsAreTypes(named), lazy: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, typeOnly: true, lazy: false };
  }
  const [first, second] = ts.isCallExpression(node) || ts.isNewExpression(node) ? (node.arguments ?? []) : [];
  if (first === undefined || !ts.isStringLiteral(first)) return null;
  const lazy =
    (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) ||
    (ts.isNewExpression(node) && node.expression.getText() === 'URL' && second?.getText() === 'import.meta.url');
  return lazy ? { specifier: first.text, typeOnly: false, lazy: true } : null;
}

function namingOf(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return 'async';
  if (ts.isAwaitExpression(node)) return 'await';
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0) {
    return 'new Date()';
  }
  if (ts.isPropertyAccessExpression(node) && ['Date.now', 'Math.random'].includes(node.getText()))
    return node.getText();
  if (ts.isIdentifier(node) && isReference(node)) return node.text;
  return null;
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isJsxText(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isIdentifier(node)
    ? node.text
    : '';
}

export function sourceFacts(fileName: string, code: string): SourceFacts {
  const kind = fileName.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.ES2022, true, kind);
  const imports: Import[] = [];
  const namings: Naming[] = [];
  const chinese: ChineseText[] = [];
  const words = new Set<string>();
  const visit = (node: ts.Node, inType: boolean): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const imported = importOf(node);
    if (imported !== null) imports.push({ ...imported, line });
    const name = namingOf(node);
    if (name !== null) namings.push({ name, line });
    const type = inType || ts.isTypeNode(node);
    const text = textOf(node);
    if (!type && HAN.test(text)) chinese.push({ text, pattern: ts.isRegularExpressionLiteral(node), line });
    if (ts.isStringLiteralLike(node)) words.add(text);
    if (ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node)
      words.add(node.text);
    ts.forEachChild(node, (child) => visit(child, type));
  };
  visit(source, false);
  return {
    lines: code.split('\n').length - (code.endsWith('\n') ? 1 : 0),
    imports,
    namings,
    chinese: [...chinese],
    words,
  };
}
