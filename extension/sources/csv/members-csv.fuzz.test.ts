import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../components/activity/csv/columns';
import { toRecord } from '../../../components/activity/csv/write-record';
import { instant } from '../../../components/activity/day';
import { type Member, type MemberFacts, memberKey } from '../../../components/activity/member';
import { DEFAULT_THRESHOLDS } from '../../../components/activity/status';
import { readMembersCsv } from './read-members';
import { writeCsv } from './write-csv';

const NOW = instant(Date.UTC(2026, 10, 23, 15));
const SCHEMAS = ['multi-tenant', 'single-tenant', 'rollcall'] as const;

/** Files that broke readers elsewhere: unclosed quotes, names of prototypes, formulas, mixed line ends, lone marks. */
const CORPUS = [
  '',
  '"',
  '\uFEFF',
  'Email\n__proto__\n',
  '"__proto__","constructor","Email","Last Active"\r\n"x","y","ana@acme.test","2026-11-20T17:03:22Z"\r\n',
  '"Name","Email","Last Active"\r\n"=HYPERLINK(""https://evil.test"")","+1@acme.test","@SUM(A1)"\r\n',
  'Name;Email;Last Active\rAna;ana@acme.test;-\r',
  '"Name","Email","Last Active"\n"a""b"c,"ben@acme.test"\n',
  `"Name","Email","Last Active"\n"${'a'.repeat(200_000)}","ana@acme.test","9999-99-99T99:99:99Z"\n`,
  `"Name","Email","Last Active"\n${','.repeat(50_000)}\n`,
];

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .tuple(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        "'=",
        "''@",
        '\uff1d',
        '__proto__',
        '<img src=x onerror=1>',
      ),
      fc.string(),
    )
    .map((parts) => parts.join('')),
);

/** Quotation marks, delimiters, line ends and W&B's own words in any order. */
const almostCsv = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', '""', ',', ';', '\t', '\r\n', '\n', '\0', 'Email', 'Name', 'Last Active', '__proto__', '-'),
      hostileText,
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function read(bytes: Uint8Array) {
  return readMembersCsv(bytes, { deployment: 'dedicated', takenAt: NOW, expected: 0 });
}

function memberOf(name: string, username: string, team: string): Member | undefined {
  const facts: MemberFacts = {
    email: 'ana@acme.test',
    name,
    username,
    teams: [team],
    role: name,
    membership: 'accepted',
    lastActive: { kind: 'unknown' },
  };
  const key = memberKey(facts);
  return key && { ...facts, key, ordinal: 0, present: true, lastActiveSource: 'none' };
}

/** The fields of fully quoted CSV, split without the product's parser. */
function fieldsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/"((?:[^"]|"")*)"/g), ([, field = '']) => field.replaceAll('""', '"'));
}

describe('a hostile members file', () => {
  it.each(CORPUS)('of the corpus is read or refused: %#', (text) => {
    expect(typeof read(new TextEncoder().encode(text)).ok).toBe('boolean');
  });

  it('of any bytes is read or refused, and changes no prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => typeof read(bytes).ok === 'boolean'));
    fc.assert(
      fc.property(almostCsv, (text) => typeof read(new TextEncoder().encode(text)).ok === 'boolean'),
      { numRuns: 500 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

describe('an export of hostile names', () => {
  it('has no field that a spreadsheet runs, and every field quoted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SCHEMAS),
        hostileText,
        hostileText,
        hostileText,
        async (schema, name, username, team) => {
          const member = memberOf(name, username, team);
          if (!member) throw new Error('a member with an e-mail has a key');
          const context = {
            deployment: 'dedicated',
            now: NOW,
            thresholds: DEFAULT_THRESHOLDS,
            defuseFormulas: true,
          } as const;
          const { text } = await writeCsv(columnsOf(schema), [toRecord(schema, member, context)]);
          expect(text.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll(/[,\r\n]/g, '')).toBe('');
          // A hyphen alone is W&B's own word for no activity; nothing runs it.
          const running = fieldsOf(text).filter(
            (field) => field !== '-' && /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(field),
          );
          expect(running).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
