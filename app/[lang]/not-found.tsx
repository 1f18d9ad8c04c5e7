export { Missing as default } from './Missing';
