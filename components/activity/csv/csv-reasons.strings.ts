/** Why a file or a row of it was not read: sentences. Columns are named as they stand in the file. */
export const csvReasons = {
  columnsLacking: (columns: readonly string[]) =>
    `This is no W&B members export: there is no ${columns.join(' and no ')} column.`,
  namesNobody: 'The row has neither an e-mail nor a username.',
};
