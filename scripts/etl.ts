import { parseArgs } from 'node:util';
import { messageOf } from '../src/core/message-of.ts';
import { etlSummary } from '../src/etl/etl-summary.ts';
import { runEtl } from '../src/etl/run-etl.ts';
import { failureReport } from '../src/etl/stage/check/failure-report.ts';

// Raw sources → data/staged → edition. The previous data stay whole if anything goes wrong.
const usage = `npm run etl -- [--mirror DOSSIER] [--accept-changed] [--only id,id] [--stage-only] [--previous DOSSIER]
  --mirror DOSSIER   où chercher d’abord les fichiers bruts (ou ECARTS_MIRROR)
  --accept-changed   utiliser un fichier dont le contenu n’est plus celui déclaré
  --only id,id       essayer ces sources et ce qu’elles lisent, sans rien remplacer
  --stage-only       s’arrêter avant l’édition
  --previous DOSSIER comparer l’édition à celle de ce dossier (page « Ce qui a changé »)`;

function readArguments() {
  const options = {
    mirror: { type: 'string' },
    'accept-changed': { type: 'boolean' },
    only: { type: 'string' },
    'stage-only': { type: 'boolean' },
    previous: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${usage}`);
    return process.exit(2);
  }
}

const values = readArguments();
if (values.help) {
  console.log(usage);
  process.exit();
}
const started = performance.now();
const seconds = () => (performance.now() - started) / 1000;
try {
  const summary = await runEtl({
    mirror: values.mirror ?? process.env.ECARTS_MIRROR,
    acceptChanged: values['accept-changed'] ?? false,
    only: values.only?.split(','),
    stageOnly: values['stage-only'] ?? false,
    previous: values.previous,
    log: (message) => console.log(`${seconds().toFixed(1).padStart(6)} s  ${message}`),
  });
  console.log(`\n${etlSummary(summary, seconds(), process.resourceUsage().maxRSS * 1024)}`);
} catch (error) {
  console.error(`\n${failureReport(error)}\n\nLes données précédentes sont intactes.`);
  process.exitCode = 1;
}
