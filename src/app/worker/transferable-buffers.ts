/**
 * The buffers of all typed arrays in a result, each once, so that it leaves the worker without
 * being copied. Looks into plain objects and arrays.
 */
export function transferableBuffers(value: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const visit = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer) buffers.add(part.buffer);
    } else if (part instanceof ArrayBuffer) buffers.add(part);
    else for (const inner of Array.isArray(part) ? part : Object.values(part)) visit(inner);
  };
  visit(value);
  return [...buffers];
}
