import type { ServiceRecord } from '../../../edition/manifest.ts';
import { type MarkShape, shapeOf } from '../../map/layers/patterns.ts';

/** The mark of a service, as on the map. */
export function NetworkMark({
  service,
  className,
}: {
  service: ServiceRecord;
  className?: string;
}) {
  const shape = shapeOf(service.id, service.itinerant, service.role === 'history');
  const name = service.role === 'history' ? 'history' : service.id.replace('-itinerantes', '');
  return <Mark shape={shape} colour={`var(--network-${name})`} className={className} />;
}

interface MarkProps {
  readonly shape: MarkShape;
  readonly colour: string;
  readonly className?: string;
}

/** A mark, as on the map. */
export function Mark({ shape, colour, className }: MarkProps) {
  return (
    <svg
      viewBox="0 0 12 12"
      width="12"
      height="12"
      className={className}
      aria-hidden="true"
      style={{ color: colour }}
    >
      {shapes[shape]}
    </svg>
  );
}

const shapes: Record<MarkShape, React.ReactNode> = {
  circle: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  'hollow-circle': <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2" />,
  'dashed-circle': (
    <circle
      cx="6"
      cy="6"
      r="4.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeDasharray="2 1.5"
    />
  ),
  diamond: <path d="M6 .5 11.5 6 6 11.5.5 6Z" fill="currentColor" />,
  square: <path d="M1.5 1.5h9v9h-9Z" fill="currentColor" />,
  triangle: <path d="M6 .5 11.5 11H.5Z" fill="currentColor" />,
  'triangle-right': <path d="M11.5 6 1 11.5V.5Z" fill="currentColor" />,
  'triangle-down': <path d="M6 11.5.5 1h11Z" fill="currentColor" />,
  'triangle-left': <path d="M.5 6 11 .5v11Z" fill="currentColor" />,
  'small-square': <path d="M3 3h6v6H3Z" fill="currentColor" />,
};
