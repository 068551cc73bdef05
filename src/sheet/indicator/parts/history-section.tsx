import type { IndicatorContext } from '../indicator-context.ts';

/** National values by the other lists of the network, where there are any. */
export function HistorySection({ context }: { context: IndicatorContext }) {
  const { facts, manifest, indicator, t, text, format } = context;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{t('history')}</h2>
      {facts.history.length === 0 ? (
        <p>{t('noHistory', { vintage: format.vintage(indicator.vintage) })}</p>
      ) : (
        <>
          <p>{t('historyText')}</p>
          <table className="history">
            <thead>
              <tr>
                <th scope="col">{t('list')}</th>
                <th scope="col">{t('date')}</th>
                <th scope="col">{t('places')}</th>
                <th scope="col">{t('value')}</th>
              </tr>
            </thead>
            <tbody>
              {facts.history.map(({ service: id, value }) => {
                const service = manifest.services.find((one) => one.id === id);
                const list = manifest.history.snapshots.find((one) => one.service === id);
                if (!service || !list) return null;
                return (
                  <tr key={id} data-service={id}>
                    <th scope="row">{text(list.network)}</th>
                    <td>{format.vintage(service.vintage)}</td>
                    <td>{format.decimal(service.count, 0)}</td>
                    <td>
                      {value === null
                        ? '—'
                        : format.value(value, indicator.unit, indicator.decimals)}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
