'use client';

import { Alert, Button, Group, Text } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { lesIllisibles, sAbonnerAuxIllisibles } from './illisibles';

const AUCUN: readonly string[] = [];

/** A link that was cut or typed wrong: what is shown is not all that it asked for. */
export function AvisAdresse() {
  const t = useTranslations('commun.adresse');
  const router = useRouter();
  const chemin = usePathname();
  const adresse = useSearchParams();
  const noms = useSyncExternalStore(sAbonnerAuxIllisibles, lesIllisibles, () => AUCUN);
  if (noms.length === 0) return null;
  function retirer(): void {
    const reste = new URLSearchParams(adresse);
    for (const nom of noms) reste.delete(nom);
    router.replace(reste.size === 0 ? chemin : `${chemin}?${reste}`);
  }
  return (
    <Alert role="status" color="orange" mb="md" icon={<IconLinkOff size={18} aria-hidden />}>
      <Group justify="space-between" gap="xs">
        <Text inherit>
          {t('illisible', { parties: noms.map((nom) => `${nom}=${adresse.get(nom) ?? ''}`.slice(0, 60)).join(', ') })}
        </Text>
        <Button size="compact-sm" variant="default" onClick={retirer}>
          {t('retirer')}
        </Button>
      </Group>
    </Alert>
  );
}
