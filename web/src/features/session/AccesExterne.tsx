'use client';

import { Button } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';

/** To the identity provider's own page and back; a navigation and no link of the site's, which would be fetched ahead. */
export function AccesExterne({ nom, retour }: { nom: string; retour: string }) {
  const t = useTranslations('session.externe');
  return (
    <Button
      component="a"
      href={`/api/oidc/depart?retour=${encodeURIComponent(retour)}`}
      variant="default"
      size="md"
      fullWidth
      // A provider's name may be long: on two lines rather than cut.
      h="auto"
      mih={42}
      py={6}
      styles={{ label: { whiteSpace: 'normal', textAlign: 'center' } }}
      leftSection={<IconKey size={18} aria-hidden />}
    >
      {t('bouton', { nom })}
    </Button>
  );
}
