/** Who maintains the structures, and the version all of them have. */
export const AGENCY = 'TONGKET';
export const VERSION = '1.0';

/** What the figures are an instance of; the structure message describes its dimensions and attributes. */
export const DATAFLOW_ID = `${AGENCY}:FIGURES(${VERSION})`;

/** The whole province: a dimension of SDMX may not be empty. */
export const WHOLE_PROVINCE = '_T';
