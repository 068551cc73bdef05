const days = [
  ['lundi', 'hours_monday'],
  ['mardi', 'hours_tuesday'],
  ['mercredi', 'hours_wednesday'],
  ['jeudi', 'hours_thursday'],
  ['vendredi', 'hours_friday'],
  ['samedi', 'hours_saturday'],
] as const;

const workdays = days.slice(0, 5).map(([, column]) => column);

/**
 * SQL expression (French text, null when no day is known) over the columns `hours_monday` …
 * `hours_saturday` of a staged table: one clause a day, or a single one when Monday to Friday are
 * the same.
 */
export const openingHoursSql = `nullif(CASE
    WHEN ${workdays
      .slice(1)
      .map((column) => `hours_monday = ${column}`)
      .join(' AND ')}
    THEN concat_ws(' ; ', 'du lundi au vendredi ' || hours_monday, 'samedi ' || hours_saturday)
    ELSE concat_ws(' ; ', ${days.map(([day, column]) => `'${day} ' || ${column}`).join(', ')})
  END, '')`;
