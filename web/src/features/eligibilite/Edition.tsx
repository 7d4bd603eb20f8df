'use client';

import { Alert, Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useEnregistrement } from '@/components/edition/useEnregistrement';
import { useGardeModifications } from '@/components/formulaire/useGardeModifications';
import type { ErreurLue } from '@/lib/erreurs';
import { useRetours } from '@/lib/useRetours';
import { type Critere, type Eligibilite, enEntree, estComplet } from './criteres';
import { EditeurCriteres } from './EditeurCriteres';
import { useCreerEligibiliteMutation, useModifierEligibiliteMutation } from './operations.generated';
import type { Cible } from './useCible';
import { useMots } from './useMots';

interface Props {
  /** Null: a new one. */
  eligibilite: Eligibilite | null;
  cible: Cible;
  criteres: Critere[];
  changer: (criteres: Critere[]) => void;
  apres: () => Promise<unknown>;
  fermer: () => void;
}
type Valeurs = { libelle: string; criteres: string };
const CRITERE_FAUTIF = /^(?:input\.)?criteres\.(\d+)/;

/** One way of being eligible, made or changed in place; what is being made is also what is counted beside it. */
export function Edition({ eligibilite, cible, criteres, changer, apres, fermer }: Props) {
  const t = useTranslations('eligibilite');
  const c = useTranslations('commun');
  const { phrase } = useMots();
  const { confirmer, lire } = useRetours();
  const [creer, creation] = useCreerEligibiliteMutation();
  const [modifier, modification] = useModifierEligibiliteMutation();
  const [libelle, setLibelle] = useState(eligibilite?.libelle ?? '');
  const [tente, setTente] = useState(false);
  const [refus, setRefus] = useState<ErreurLue | null>(null);
  const depart = { libelle: eligibilite?.libelle ?? '', criteres: enTexte(eligibilite?.criteres ?? []) };
  const actuelles = { libelle: libelle.trim(), criteres: enTexte(criteres) };
  const modifie = actuelles.libelle !== depart.libelle || actuelles.criteres !== depart.criteres;
  useGardeModifications(modifie);

  const { enregistrer, fenetre } = useEnregistrement<Valeurs>({
    depart,
    version: eligibilite?.version ?? 0,
    libelles: { libelle: t('libelle'), criteres: t('criteres') },
    afficher: (nom, valeur) => (nom === 'criteres' ? phrase(JSON.parse(valeur) as Critere[]) : valeur),
    lireActuel: (actuel) => ({ libelle: String(actuel.libelle ?? ''), criteres: String(actuel.criteres) }),
    enregistrer: async (valeurs, version) => {
      const contenu = {
        libelle: valeurs.libelle || null,
        criteres: enEntree(JSON.parse(valeurs.criteres) as Critere[]),
      };
      const message = eligibilite
        ? (await modifier({ variables: { input: { id: eligibilite.id, version, ...contenu } } })).data
            ?.modifierEligibilite.message
        : (await creer({ variables: { input: { ...cible.filtre, ...contenu } } })).data?.creerEligibilite.message;
      if (message) confirmer(message);
      await apres();
      fermer();
    },
  });

  async function envoyer() {
    setTente(true);
    setRefus(null);
    if (!criteres.every(estComplet)) return;
    await enregistrer(actuelles).catch((erreur: unknown) => setRefus(lire(erreur)));
  }

  const erreurs = new Map<number, string>();
  if (tente) for (const [rang, un] of criteres.entries()) if (!estComplet(un)) erreurs.set(rang, t('valeurManque'));
  const autres = (refus?.champs ?? []).filter(({ chemin, message }) => {
    const rang = CRITERE_FAUTIF.exec(chemin)?.[1];
    if (rang !== undefined) erreurs.set(Number(rang), message);
    return rang === undefined;
  });
  return (
    <Paper
      component="form"
      noValidate
      p="md"
      aria-label={t(eligibilite ? 'modifierTitre' : 'ajouter')}
      onSubmit={(evenement) => {
        evenement.preventDefault();
        void envoyer();
      }}
    >
      <Stack gap="md">
        {refus && (refus.champs.length === 0 || autres.length > 0) && (
          <Alert color="red" role="alert" title={refus.message}>
            {autres.map(({ message }) => message).join(' ') || refus.details}
          </Alert>
        )}
        <TextInput
          label={t('libelle')}
          description={t('libelleAide')}
          maxLength={150}
          value={libelle}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => setLibelle(value)}
        />
        <div>
          <EditeurCriteres criteres={criteres} changer={changer} erreurs={erreurs} />
        </div>
        <Text aria-live="polite" data-testid="phrase">
          <Text span c="dimmed">
            {t('enClair')}
          </Text>{' '}
          <Text span fw={600}>
            {phrase(criteres)}
          </Text>
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {c('annuler')}
          </Button>
          <Button type="submit" loading={creation.loading || modification.loading}>
            {eligibilite ? c('enregistrer') : t('creer')}
          </Button>
        </Group>
      </Stack>
      {fenetre}
    </Paper>
  );
}

/** As the API keeps them: two that say the same are the same text. */
const enTexte = (criteres: readonly Critere[]): string => JSON.stringify(enEntree(criteres));
