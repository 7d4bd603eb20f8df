'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { useTransition } from 'react';
import { COOKIE_LANGUE } from '@/lib/preferences';
import { ecrirePreference } from '@/theme/gestionnaireSchema';

const NOMS = { fr: 'Français', en: 'English' } as const;

/** Names the language to go to, in that language, for those who read only that one. Nothing on the page is lost. */
export function ChoixLangue() {
  const autre = useLocale() === 'fr' ? 'en' : 'fr';
  const router = useRouter();
  const [enCours, transition] = useTransition();
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      fw={600}
      fz="sm"
      lang={autre}
      // Begins with what is seen, for those who speak to their computer (WCAG 2.5.3).
      aria-label={`${autre.toUpperCase()} – ${NOMS[autre]}`}
      loading={enCours}
      onClick={() => {
        ecrirePreference(COOKIE_LANGUE, autre);
        transition(() => router.refresh());
      }}
    >
      {autre.toUpperCase()}
    </Button>
  );
}
