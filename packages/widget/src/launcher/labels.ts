/**
 * What the closed button says when the page gives no words of its own in the link: give, then track. More languages would
 * not fit: pages in them write their link, and read English where they don't.
 */
const labels: Record<string, readonly [give: string, track: string]> = {
  fi: ['Anna palautetta', 'Seuraa palautetta'],
  sv: ['Ge respons', 'Följ din respons'],
  en: ['Give feedback', 'Follow your feedback'],
};

export function launcherLabel(language: string, view: string): string {
  return (labels[language || 'fi'] ?? labels['en']!)[view === 'track' ? 1 : 0];
}
