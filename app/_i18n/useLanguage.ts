export { useLanguage } from './LanguageProvider';
