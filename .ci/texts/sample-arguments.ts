import ts from 'typescript';

/** Numbers a plural may turn on, and one whose digits stand in no text by themselves. */
const NUMBERS = [0, 1, 2, 7_919];
/** More would say nothing new. */
const MOST_LISTS = 400;

/** Arguments to try a text with, by its place (`textPairs`). Each string in them is found nowhere else. */
export function sampleArguments(files: readonly string[]): ReadonlyMap<string, readonly (readonly unknown[])[]> {
  const program = ts.createProgram([...files], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  const reader = new TypeReader(program.getTypeChecker());
  const found = new Map<string, readonly (readonly unknown[])[]>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) for (const [path, lists] of reader.functionsIn(source)) found.set(`${file}: ${path}`, lists);
  }
  return found;
}

class TypeReader {
  readonly #checker: ts.TypeChecker;
  #strings = 0;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  *functionsIn(source: ts.SourceFile): Generator<readonly [path: string, lists: readonly (readonly unknown[])[]]> {
    const module = this.#checker.getSymbolAtLocation(source);
    for (const exported of module ? this.#checker.getExportsOfModule(module) : []) {
      if (exported.valueDeclaration) yield* this.#functionsOf(this.#typeOf(exported), '');
    }
  }

  *#functionsOf(type: ts.Type, path: string): Generator<readonly [string, readonly (readonly unknown[])[]]> {
    const [signature] = type.getCallSignatures();
    if (signature) {
      const parameters = signature.getParameters().map((parameter) => this.#samplesOf(this.#typeOf(parameter)));
      yield [path, combined(parameters)];
    } else if (type.flags & ts.TypeFlags.Object && !this.#checker.isArrayLikeType(type)) {
      for (const property of type.getProperties()) {
        yield* this.#functionsOf(this.#typeOf(property), path ? `${path}.${property.name}` : property.name);
      }
    }
  }

  #typeOf(symbol: ts.Symbol): ts.Type {
    return this.#checker.getTypeOfSymbol(symbol);
  }

  #samplesOf(type: ts.Type): readonly unknown[] {
    if (type.isUnion()) return type.types.flatMap((part) => this.#samplesOf(part));
    if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
    const { flags } = type;
    if (flags & ts.TypeFlags.BooleanLiteral) return [this.#checker.typeToString(type) === 'true'];
    if (flags & ts.TypeFlags.Undefined) return [undefined];
    if (flags & ts.TypeFlags.Null) return [null];
    if (flags & ts.TypeFlags.String) return [`«${(this.#strings += 1)}»`];
    if (flags & ts.TypeFlags.Number) return NUMBERS;
    // A branded string or number is what it is without its brand.
    if (type.isIntersection()) return this.#samplesOf(type.types.find(isPrimitive) ?? type.types[0] ?? type);
    return this.#samplesOfObject(type);
  }

  #samplesOfObject(type: ts.Type): readonly unknown[] {
    const [element] = this.#checker.getTypeArguments(type as ts.TypeReference); // Arrays and tuples are references.
    if (this.#checker.isTupleType(type)) {
      return combined(this.#checker.getTypeArguments(type as ts.TypeReference).map((part) => this.#samplesOf(part)));
    }
    if (this.#checker.isArrayType(type) && element) {
      return [[this.#samplesOf(element)[0]], [this.#samplesOf(element)[0], this.#samplesOf(element)[0]]];
    }
    const properties = type.getProperties();
    return combined(properties.map((property) => this.#samplesOf(this.#typeOf(property)))).map((values) =>
      Object.fromEntries(properties.map(({ name }, i) => [name, values[i]])),
    );
  }
}

function isPrimitive({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.String | ts.TypeFlags.Number)) !== 0;
}

/** Every choice of one of each, as long as there are not too many. */
function combined(choices: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return choices.reduce<readonly (readonly unknown[])[]>(
    (lists, values) => lists.flatMap((list) => values.map((value) => [...list, value])).slice(0, MOST_LISTS),
    [[]],
  );
}
