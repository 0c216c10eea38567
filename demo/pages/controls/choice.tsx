import type { ReactElement } from 'react';
import { Icon } from './icon';
import { MenuButton } from './menu-button';

interface ChoiceProps<Option extends string> {
  /** What is chosen here, for people who do not see it: "Role of ana-ruiz". */
  readonly label: string;
  readonly value: Option;
  readonly options: readonly Option[];
  readonly onChoose: (option: Option) => void;
  readonly isDisabled?: boolean;
  readonly isBordered?: boolean;
  readonly textOf?: (option: Option) => string;
  readonly align?: 'start' | 'end';
}

/** A drop-down that shows its value as plain text with a chevron, as W&B's role and period controls do. */
export function Choice<Option extends string>(props: ChoiceProps<Option>): ReactElement {
  const {
    label,
    value,
    options,
    onChoose,
    isDisabled = false,
    isBordered = false,
    textOf = String,
    align = 'start',
  } = props;
  const items = options.map((option) => ({
    text: textOf(option),
    act: () => onChoose(option),
    isChosen: option === value,
  }));
  return (
    <MenuButton
      label={`${label}: ${textOf(value)}`}
      items={items}
      look={isBordered ? 'secondary' : 'quiet'}
      align={align}
      className={isBordered ? 'choice bordered' : 'choice'}
      isDisabled={isDisabled}
    >
      <span>{textOf(value)}</span>
      <Icon name="down" size={16} />
    </MenuButton>
  );
}
