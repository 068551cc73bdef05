const days = [
  ['lundi', 'hours_monday'],
  ['mardi', 'hours_tuesday'],
  ['mercredi', 'hours_wednesday'],
  ['jeudi', 'hours_thursday'],
  ['vendredi', 'hours_friday'],
  ['samedi', 'hours_saturday'],
] as const;

/** How the lists write a half-day on which a place is closed. */
const CLOSED = '00:00 - 00:00';

/** Hours of one day, without its closed half-days; null when none is left. */
const openHours = (column: string) =>
  `nullif(list_aggregate(list_filter(string_split(${column}, ' / '), lambda hours: hours <> '${CLOSED}'), 'string_agg', ' / '), '')`;

const openDays = days.map(([day, column]) => [day, openHours(column)] as const);
const workdays = openDays.slice(0, 5).map(([, hours]) => hours);
const [, saturday] = openDays[5];

/**
 * SQL expression (French text, null when no day is known) over the columns `hours_monday` …
 * `hours_saturday` of a staged table, without closed half-days: one clause a day, or a single one
 * when Monday to Friday are the same.
 */
export const openingHoursSql = `nullif(CASE
    WHEN ${workdays
      .slice(1)
      .map((hours) => `${workdays[0]} = ${hours}`)
      .join(' AND ')}
    THEN concat_ws(' ; ', 'du lundi au vendredi ' || ${workdays[0]}, 'samedi ' || ${saturday})
    ELSE concat_ws(' ; ', ${openDays.map(([day, hours]) => `'${day} ' || ${hours}`).join(', ')})
  END, '')`;
