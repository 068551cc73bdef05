/** A text to take away or to check: a query, an expression, a citation. */
export interface CodeBlockProps {
  readonly label: string;
  readonly content: string;
}

/** A labelled text in a fixed-width font; scripts add what copies it. */
export function CodeBlock({ label, content }: CodeBlockProps) {
  return (
    <figure className="code">
      <figcaption>{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard */}
      <pre tabIndex={0}>{content}</pre>
    </figure>
  );
}
