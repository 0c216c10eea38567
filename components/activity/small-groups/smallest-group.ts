/** Groups of fewer people are not shown apart in privacy mode (`features.md`, 3.14). */
export const SMALLEST_GROUP = 5;
