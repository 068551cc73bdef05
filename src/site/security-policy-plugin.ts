import type { Plugin } from 'vite';
import { applicationPolicy } from '../sheet/content-security-policy.ts';

/** Puts the policy of the application in each of its pages, before anything that it holds for. */
export function securityPolicyPlugin(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: applicationPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
