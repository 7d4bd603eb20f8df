'use client';

import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { IconArrowRight, IconClock } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useMoi } from '@/features/session/MoiContexte';
import { formaterNumero } from '@/lib/telephone';
import { useTexte } from '@/lib/useTexte';
import { lienOffre } from '../adresse';
import type { OffreEntiereFragment } from '../operations.generated';
import { type Prochaine, prochaineDe } from './prochaine';
import { useActions } from './useActions';

const DialogueNumero = dynamic(() => import('./DialogueNumero').then((module) => module.DialogueNumero), {
  ssr: false,
});
const DialogueResultat = dynamic(() => import('./DialogueResultat').then((module) => module.DialogueResultat), {
  ssr: false,
});

const FONCTIONS: Partial<Record<Prochaine['quoi'], string>> = {
  definir: 'definirNumeroTest',
  rendre: 'validerTest',
  corrigerTest: 'modifierOffre',
  corrigerValidite: 'modifierOffre',
  preparer: 'modifierOffre',
  activer: 'activerOffre',
  reprendre: 'activerOffre',
};

/** What is missing, and the one thing to do about it. */
export function ProchaineAction({ offre }: { offre: OffreEntiereFragment }) {
  const t = useTranslations('offre.prochaine');
  const texte = useTexte();
  const { peut, compte } = useMoi();
  const prochaine = prochaineDe(offre, compte.id);
  const { quoi } = prochaine;
  const manques = offre.versionPreparee?.manques ?? [];
  const numero = 'test' in prochaine ? formaterNumero(prochaine.test.numero) : '';
  const version = offre.versionPreparee?.numero ?? offre.versionActive?.numero ?? 0;
  const fonction = FONCTIONS[quoi];
  const permis = fonction === undefined || peut(fonction);
  const attend = fonction === undefined || !permis;
  return (
    <Alert
      color={attend ? 'gray' : 'petrole'}
      icon={attend ? <IconClock size={18} aria-hidden /> : <IconArrowRight size={18} aria-hidden />}
      title={t(`${quoi}.titre`, { numero, version, suivante: version + 1 })}
    >
      <Stack gap="sm">
        <Text>
          {t(`${quoi}.texte`, { numero, version, suivante: version + 1, ancienne: offre.versionActive?.numero ?? 0 })}
        </Text>
        {manques.length > 0 && (
          <div>
            <Text fw={600}>{t('manques')}</Text>
            <List size="sm" spacing={2}>
              {manques.map((manque) => (
                <List.Item key={manque.fr}>{texte(manque)}</List.Item>
              ))}
            </List>
          </div>
        )}
        {permis ? <Gestes offre={offre} prochaine={prochaine} /> : <Text c="dimmed">{t('autreQueVous')}</Text>}
      </Stack>
    </Alert>
  );
}

function Gestes({ offre, prochaine }: { offre: OffreEntiereFragment; prochaine: Prochaine }) {
  const t = useTranslations('offre.prochaine');
  const { activer, reprendre } = useActions(offre);
  const [ouvert, setOuvert] = useState(false);
  const bouton = (enfants: ReactNode) => <Group>{enfants}</Group>;
  const versTermes = (libelle: string) => (
    <Button component={Link} href={`${lienOffre(offre)}/termes`}>
      {libelle}
    </Button>
  );
  switch (prochaine.quoi) {
    case 'definir':
      return bouton(
        <>
          <Button onClick={() => setOuvert(true)}>{t('definir.bouton')}</Button>
          {ouvert && <DialogueNumero offre={offre} fermer={() => setOuvert(false)} />}
        </>,
      );
    case 'rendre':
      return bouton(
        <>
          <Button onClick={() => setOuvert(true)}>{t('rendre.bouton')}</Button>
          {ouvert && <DialogueResultat test={prochaine.test} fermer={() => setOuvert(false)} />}
        </>,
      );
    case 'activer':
      return bouton(
        <Button onClick={activer}>{t('activer.bouton', { version: offre.versionPreparee?.numero ?? 0 })}</Button>,
      );
    case 'reprendre':
      return bouton(<Button onClick={reprendre}>{t('reprendre.bouton')}</Button>);
    case 'preparer':
      return bouton(versTermes(t('preparer.bouton', { suivante: (offre.versionActive?.numero ?? 0) + 1 })));
    case 'corrigerTest':
    case 'corrigerValidite':
      return bouton(versTermes(t(`${prochaine.quoi}.bouton`)));
    default:
      return null;
  }
}
