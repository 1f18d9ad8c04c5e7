import type { Say } from '@/app/_i18n/tFor';

/** Milliseconds as a clock shows them, `1:23`; a second that has begun counts whole, so that 0:00 means over. */
export function clockText(millis: number): string {
  const seconds = Math.ceil(Math.max(0, millis) / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Milliseconds as they are said: "1 minute 30 secondes". */
export function spokenTime(millis: number, t: Say<'quiz'>): string {
  const all = Math.ceil(Math.max(0, millis) / 1_000);
  const [minutes, seconds] = [Math.floor(all / 60), all % 60];
  const parts = [
    ...(minutes > 0 ? [t('clock.minutes', { count: minutes })] : []),
    ...(seconds > 0 || minutes === 0 ? [t('clock.seconds', { count: seconds })] : []),
  ];
  return parts.join(' ');
}
