/** The mark of a service, as on the map: its shape and colour come from the style sheet. */
export function ServiceMark({ service }: { service: string }) {
  return <i className={service} />;
}
