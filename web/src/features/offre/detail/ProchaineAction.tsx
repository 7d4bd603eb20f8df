'use client';

import { Alert, Anchor, Button, Group, List, Stack, Text } from '@mantine/core';
import { IconArrowRight, IconCircleCheck, IconClock } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { differe } from '@/components/differe/differe';
import { Lien } from '@/components/Lien';
import { lienOffre } from '@/domaine/offre/adresse';
import { useMoi } from '@/lib/session/MoiContexte';
import { formaterNumero } from '@/lib/telephone';
import { useDates } from '@/lib/useDates';
import { useTexte } from '@/lib/useTexte';
import { numeroSuivant } from '../etats';
import type { OffreEntiereFragment } from '../operations.generated';
import { Apercu } from './Apercu';
import { type Prochaine, prochaineDe } from './prochaine';
import { useActions } from './useActions';

const DialogueNumero = differe(() =>
  import('@/domaine/numero-test/DialogueNumero').then((module) => module.DialogueNumero),
);
const DialogueResultat = differe(() =>
  import('@/domaine/numero-test/DialogueResultat').then((module) => module.DialogueResultat),
);

const FONCTIONS: Partial<Record<Prochaine['quoi'], string>> = {
  definir: 'definirNumeroTest',
  rendre: 'validerTest',
  corrigerTest: 'modifierOffre',
  corrigerValidite: 'modifierOffre',
  preparer: 'modifierOffre',
  programmee: 'modifierOffre',
  renouveler: 'modifierOffre',
  activer: 'activerOffre',
  reprendre: 'activerOffre',
};

/** What is missing, and the one thing to do about it. */
export function ProchaineAction({ offre }: { offre: OffreEntiereFragment }) {
  const t = useTranslations('offre.prochaine');
  const texte = useTexte();
  const { date } = useDates();
  const { peut, compte } = useMoi();
  const prochaine = prochaineDe(offre, compte.id);
  const { quoi } = prochaine;
  const manques = offre.versionPreparee?.manques ?? [];
  const numero = 'test' in prochaine ? formaterNumero(prochaine.test.numero) : '';
  const version = offre.versionPreparee?.numero ?? offre.versionActive?.numero ?? 0;
  const mots = { numero, version, suivante: numeroSuivant(offre), date: dateDe(quoi, offre, date) };
  const fonction = FONCTIONS[quoi];
  const permis = fonction === undefined || peut(fonction);
  // Nothing has to be done: what may be is at hand, and does not call.
  const attend = fonction === undefined || !permis || calme(quoi);
  const Icone = quoi === 'preparer' ? IconCircleCheck : attend ? IconClock : IconArrowRight;
  return (
    <Alert color={attend ? 'gray' : 'petrole'} icon={<Icone size={18} aria-hidden />} title={t(`${quoi}.titre`, mots)}>
      <Stack gap="sm">
        <Text>{t(`${quoi}.texte`, mots)}</Text>
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

/** What is sold, or will be by itself. */
const calme = (quoi: Prochaine['quoi']): boolean => quoi === 'preparer' || quoi === 'programmee';

/** When what is active ended, or will begin. */
function dateDe(quoi: Prochaine['quoi'], { versionActive }: OffreEntiereFragment, date: Dates['date']): string {
  const { valideDu = null, valideAu = null } = versionActive ?? {};
  if (quoi === 'programmee' && valideDu !== null) return date(valideDu, 'jourMoyen');
  return quoi === 'renouveler' && valideAu !== null ? date(new Date(Date.parse(valideAu) - 1), 'jourMoyen') : '';
}
type Dates = ReturnType<typeof useDates>;

function Gestes({ offre, prochaine }: { offre: OffreEntiereFragment; prochaine: Prochaine }) {
  const t = useTranslations('offre.prochaine');
  const { peut } = useMoi();
  const { activer, reprendre } = useActions(offre);
  const [ouvert, setOuvert] = useState(false);
  const fermer = () => setOuvert(false);
  const bouton = (enfants: ReactNode) => <Group>{enfants}</Group>;
  const versTermes = (libelle: string) => (
    <Button component={Lien} href={`${lienOffre(offre)}/termes`} variant={calme(prochaine.quoi) ? 'default' : 'filled'}>
      {libelle}
    </Button>
  );
  switch (prochaine.quoi) {
    case 'definir':
      return bouton(
        <>
          <Button onClick={() => setOuvert(true)}>{t('definir.bouton')}</Button>
          {ouvert && <DialogueNumero cible={{ offreId: offre.id }} fermer={fermer} />}
        </>,
      );
    case 'rendre':
      return bouton(
        <>
          <Button onClick={() => setOuvert(true)}>{t('rendre.bouton')}</Button>
          {ouvert && <DialogueResultat essai={prochaine.test} fermer={fermer} apercu={<Apercu offre={offre} />} />}
        </>,
      );
    case 'activer':
      return bouton(
        <Button onClick={activer}>{t('activer.bouton', { version: offre.versionPreparee?.numero ?? 0 })}</Button>,
      );
    case 'reprendre':
      return bouton(
        <>
          <Button onClick={reprendre}>{t('reprendre.bouton')}</Button>
          {peut('modifierOffre') && (
            <Anchor component={Lien} href={`${lienOffre(offre)}/termes`} c="inherit" underline="always">
              {t('preparer.bouton', { suivante: numeroSuivant(offre) })}
            </Anchor>
          )}
        </>,
      );
    case 'preparer':
    case 'programmee':
    case 'renouveler':
      return bouton(versTermes(t('preparer.bouton', { suivante: numeroSuivant(offre) })));
    case 'corrigerTest':
    case 'corrigerValidite':
      return bouton(versTermes(t(`${prochaine.quoi}.bouton`)));
    default:
      return null;
  }
}
