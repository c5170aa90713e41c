import type { IsoDate, StateId } from '../words/vocabulary.ts';

/**
 * Whether a State was a Member of the United Nations on a day; `undefined` where this table does not say, as for States
 * that are no more. From 17 January 1946, the Council's first meeting, by when the original Members had all joined.
 *
 * Source: United Nations, list of Member States with the dates of their admission
 * (https://www.un.org/en/about-us/member-states), read in the copy at github.com/onofreicl/ethos (docs/empathy/countries.md). A State that left
 * for a time and came back is told as a Member throughout. China: General Assembly resolution 2758 (XXVI).
 */
export function isInTheUN(state: StateId, date: IsoDate): boolean | undefined {
  if (state === 'ROC') return date < CHINA_SINCE;
  if (state === 'CHN') return date >= CHINA_SINCE;
  if (ORIGINAL.includes(state)) return true;
  if (OBSERVERS.includes(state)) return false;
  const day = Object.keys(ADMITTED).find((admitted) => ADMITTED[admitted]?.includes(state));
  return day === undefined ? undefined : date >= day;
}

const CHINA_SINCE = '1971-10-25';

/** The Holy See and the State of Palestine: observer States. */
const OBSERVERS: readonly string[] = ['PSE', 'VAT'];

const ORIGINAL: readonly string[] =
  'ARG AUS BEL BLR BOL BRA CAN CHL COL CRI CUB DNK DOM ECU EGY ETH FRA GBR GRC GTM HND HTI IND IRN IRQ LBN LBR LUX MEX NIC NLD NOR NZL PAN PER PHL POL PRY RUS SAU SLV SUN SYR TUR UKR URY USA VEN ZAF'.split(
    ' ',
  );

/** By day of admission. */
const ADMITTED: Readonly<Record<string, string>> = {
  '1946-11-19': 'AFG ISL SWE',
  '1946-12-15': 'THA',
  '1947-09-30': 'PAK YEM',
  '1948-04-19': 'MMR',
  '1949-05-11': 'ISR',
  '1950-09-28': 'IDN',
  '1955-12-14': 'ALB AUT BGR KHM FIN HUN IRL ITA JOR LAO LBY NPL PRT ROU ESP LKA',
  '1956-11-12': 'MAR SDN TUN',
  '1956-12-18': 'JPN',
  '1957-03-08': 'GHA',
  '1957-09-17': 'MYS',
  '1958-12-12': 'GIN',
  '1960-09-20': 'BEN BFA CMR CAF TCD COG CIV CYP COD GAB MDG NER SOM TGO',
  '1960-09-28': 'MLI SEN',
  '1960-10-07': 'NGA',
  '1961-09-27': 'SLE',
  '1961-10-27': 'MRT MNG',
  '1961-12-14': 'TZA',
  '1962-09-18': 'BDI JAM RWA TTO',
  '1962-10-08': 'DZA',
  '1962-10-25': 'UGA',
  '1963-05-14': 'KWT',
  '1963-12-16': 'KEN',
  '1964-12-01': 'MWI MLT ZMB',
  '1965-09-21': 'GMB MDV SGP',
  '1966-09-20': 'GUY',
  '1966-10-17': 'BWA LSO',
  '1966-12-09': 'BRB',
  '1968-04-24': 'MUS',
  '1968-09-24': 'SWZ',
  '1968-11-12': 'GNQ',
  '1970-10-13': 'FJI',
  '1971-09-21': 'BHR BTN QAT',
  '1971-10-07': 'OMN',
  '1971-12-09': 'ARE',
  '1973-09-18': 'BHS DEU',
  '1974-09-17': 'BGD GRD GNB',
  '1975-09-16': 'CPV MOZ STP',
  '1975-10-10': 'PNG',
  '1975-11-12': 'COM',
  '1975-12-04': 'SUR',
  '1976-09-21': 'SYC',
  '1976-12-01': 'AGO',
  '1976-12-15': 'WSM',
  '1977-09-20': 'DJI VNM',
  '1978-09-19': 'SLB',
  '1978-12-18': 'DMA',
  '1979-09-18': 'LCA',
  '1980-08-25': 'ZWE',
  '1980-09-16': 'VCT',
  '1981-09-15': 'VUT',
  '1981-09-25': 'BLZ',
  '1981-11-11': 'ATG',
  '1983-09-23': 'KNA',
  '1984-09-21': 'BRN',
  '1990-04-23': 'NAM',
  '1990-09-18': 'LIE',
  '1991-09-17': 'PRK EST LVA LTU MHL FSM KOR',
  '1992-03-02': 'ARM AZE KAZ KGZ MDA SMR TJK TKM UZB',
  '1992-05-22': 'BIH HRV SVN',
  '1992-07-31': 'GEO',
  '1993-01-19': 'CZE SVK',
  '1993-04-08': 'MKD',
  '1993-05-28': 'ERI MCO',
  '1993-07-28': 'AND',
  '1994-12-15': 'PLW',
  '1999-09-14': 'KIR NRU TON',
  '2000-09-05': 'TUV',
  '2000-11-01': 'SRB',
  '2002-09-10': 'CHE',
  '2002-09-27': 'TLS',
  '2006-06-28': 'MNE',
  '2011-07-14': 'SSD',
};
