// Écarts: gives each <iframe data-ecarts> the height that its sheet tells. A message counts only if
// it comes from that very frame and from the site that the frame was made for. It sends nothing but
// the question, to sheets that told their height before it was there to hear it.
(() => {
  addEventListener('message', ({ data, origin, source }) => {
    if (!data || data.type !== 'ecarts:height') return;
    const { height } = data;
    if (typeof height !== 'number' || !(height > 0 && height < 20000)) return;
    for (const frame of document.querySelectorAll('iframe[data-ecarts]')) {
      if (frame.contentWindow !== source || new URL(frame.src).origin !== origin) continue;
      frame.style.height = `${Math.ceil(height)}px`;
    }
  });
  for (const frame of document.querySelectorAll('iframe[data-ecarts]')) {
    frame.contentWindow?.postMessage({ type: 'ecarts:height?' }, '*');
  }
})();
