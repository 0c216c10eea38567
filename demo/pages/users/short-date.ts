const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** W&B's short date, `Nov 20th 2026`, in the admin's own time zone (`wandb/ui.md`, Time texts). */
export function shortDate(at: string): string {
  const date = new Date(at);
  return `${MONTHS[date.getMonth()] ?? ''} ${ordinal(date.getDate())} ${date.getFullYear()}`;
}

function ordinal(day: number): string {
  const isTeen = day >= 11 && day <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}
