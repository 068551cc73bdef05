import './sheet.css';
import { applyTheme } from './sheet-theme.ts';

applyTheme(new URLSearchParams(location.search).get('theme'));
