import type { Settings } from '../../messages';

/** The settings as they stand in the form: numbers as typed. */
export interface SettingsDraft {
  readonly idleAfterDays: string;
  readonly dormantAfterDays: string;
  readonly backfillDays: string;
  readonly dailySync: boolean;
  /** Empty: everything is kept. */
  readonly keepMonths: string;
  readonly keepExports: string;
  readonly defuseFormulas: boolean;
  readonly pageFeatures: Settings['pageFeatures'];
  readonly privacyMode: boolean;
  readonly language: Settings['language'];
}

export type NumberSetting = 'idleAfterDays' | 'dormantAfterDays' | 'backfillDays' | 'keepMonths' | 'keepExports';

/** Whole numbers a setting may be, least and most. */
export const LIMITS: Readonly<Record<NumberSetting, readonly [number, number]>> = {
  idleAfterDays: [1, 3_649],
  dormantAfterDays: [2, 3_650],
  backfillDays: [1, 1_096],
  keepMonths: [1, 1_200],
  keepExports: [0, 1_000],
};

export type SettingFault = 'no-number' | 'too-small' | 'too-large' | 'not-after-idle';
export type SettingFaults = Partial<Readonly<Record<NumberSetting, SettingFault>>>;

export function draftOfSettings(settings: Settings): SettingsDraft {
  return {
    idleAfterDays: String(settings.thresholds.idleAfterDays),
    dormantAfterDays: String(settings.thresholds.dormantAfterDays),
    backfillDays: String(settings.backfillDays),
    dailySync: settings.dailySync,
    keepMonths: settings.keepMonths === undefined ? '' : String(settings.keepMonths),
    keepExports: String(settings.keepExports),
    defuseFormulas: settings.defuseFormulas,
    pageFeatures: settings.pageFeatures,
    privacyMode: settings.privacyMode,
    language: settings.language,
  };
}

/** The whole number a text tells; undefined if it tells none. */
export function wholeNumber(text: string): number | undefined {
  return /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : undefined;
}

/** What keeps the draft from being saved; empty if nothing does. */
export function faultsOfSettings(draft: SettingsDraft): SettingFaults {
  const faults: Partial<Record<NumberSetting, SettingFault>> = {};
  for (const [name, limits] of Object.entries(LIMITS) as [NumberSetting, readonly [number, number]][]) {
    if (name === 'keepMonths' && !draft.keepMonths.trim()) continue;
    const fault = numberFault(wholeNumber(draft[name]), limits);
    if (fault) faults[name] = fault;
  }
  const idle = wholeNumber(draft.idleAfterDays);
  const dormant = wholeNumber(draft.dormantAfterDays);
  if (!faults.idleAfterDays && !faults.dormantAfterDays && Number(dormant) <= Number(idle)) {
    faults.dormantAfterDays = 'not-after-idle';
  }
  return faults;
}

function numberFault(value: number | undefined, [least, most]: readonly [number, number]): SettingFault | undefined {
  if (value === undefined) return 'no-number';
  if (value < least) return 'too-small';
  return value > most ? 'too-large' : undefined;
}

/** The settings a draft stands for; undefined while anything is wrong with it. */
export function settingsOf(draft: SettingsDraft): Settings | undefined {
  if (Object.keys(faultsOfSettings(draft)).length > 0) return undefined;
  const keepMonths = wholeNumber(draft.keepMonths);
  return {
    thresholds: { idleAfterDays: Number(draft.idleAfterDays), dormantAfterDays: Number(draft.dormantAfterDays) },
    backfillDays: Number(draft.backfillDays),
    dailySync: draft.dailySync,
    ...(keepMonths !== undefined && { keepMonths }),
    keepExports: Number(draft.keepExports),
    defuseFormulas: draft.defuseFormulas,
    pageFeatures: draft.pageFeatures,
    privacyMode: draft.privacyMode,
    language: draft.language,
  };
}
