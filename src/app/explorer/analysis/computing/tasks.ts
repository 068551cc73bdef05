/** What the worker can compute: each task is loaded when it is first asked for. */
export const tasks = {
  clusters: () => import('../clusters/find-clusters.ts').then((file) => file.findClusters),
  'peer-ranks': () => import('../../charts/ranking/peer-ranks.ts').then((file) => file.peerRanks),
  'replace-points': () =>
    import('../clusters/replace-points.ts').then((file) => file.replacePoints),
};
