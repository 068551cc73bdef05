import { breathe } from '../../worker/breathe.ts';
import { serveTasks } from '../../worker/serve-tasks.ts';
import { plannerTasks } from './planner-tasks.ts';

// `self` is the worker's scope here; the types know the page's.
serveTasks(self as never, plannerTasks, breathe);
