import type { ReactElement } from 'react';
import type { PeriodPreset } from '../../../components/activity/period';
import { Choice } from '../controls/choice';
import { PERIOD_WORDS } from './periods';

interface PeriodChoiceProps {
  readonly label: string;
  readonly value: PeriodPreset;
  readonly options: readonly PeriodPreset[];
  readonly onChoose: (preset: PeriodPreset) => void;
}

export function PeriodChoice(props: PeriodChoiceProps): ReactElement {
  return <Choice {...props} isBordered align="end" textOf={(preset) => PERIOD_WORDS[preset]} />;
}
