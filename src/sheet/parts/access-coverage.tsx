import { thresholdsKm } from '../../edition/thresholds.ts';
import { ServiceMark } from './service-mark.tsx';
import { definitionPath, type SheetContext, writtenShare } from './sheet-context.ts';

/** How far the people of a territory of several communes live from each service. */
export function AccessCoverage({ context }: { context: SheetContext }) {
  const { facts, manifest, texts, text, format } = context;
  const defined = (service: string, label: string) => {
    const distance = manifest.indicators.find(
      (one) => one.service === service && one.kind === 'distance',
    );
    return distance ? <a href={definitionPath(context, distance.id)}>{label}</a> : label;
  };
  return (
    <table className="coverage">
      <thead>
        <tr>
          <td />
          <th scope="col">{texts.medianDistance}</th>
          {thresholdsKm.map((km) => (
            <th key={km} scope="col">
              {texts.beyond(km)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {manifest.services
          .filter(({ id }) => facts.coverage[id])
          .map((service) => {
            const { medianKm, beyond, beyondPercent } = facts.coverage[service.id];
            return (
              <tr key={service.id}>
                <th scope="row">
                  <ServiceMark service={service.id} />
                  {defined(service.id, text(service.label))}
                </th>
                {medianKm === null ? (
                  <td className="why" colSpan={4}>
                    {texts.noneHere}
                  </td>
                ) : (
                  <>
                    <td>{format.value(medianKm, 'km', 1)}</td>
                    {thresholdsKm.map((km, i) => (
                      <td key={km}>
                        {writtenShare(context, beyondPercent[i])}
                        <small>{texts.inhabitants(format.decimal(beyond[i], 0), beyond[i])}</small>
                      </td>
                    ))}
                  </>
                )}
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}
