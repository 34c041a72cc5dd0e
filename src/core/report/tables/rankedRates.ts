/** The rates by which a chart ranks areas: the first that the areas' reports hold. */
export const RANKED_RATES: readonly string[] = ['CDS052', 'CDS090', 'CDS070', 'NET040', 'VT070'];
