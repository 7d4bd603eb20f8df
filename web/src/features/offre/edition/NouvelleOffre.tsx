'use client';

import { Anchor, Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import * as z from 'zod/mini';
import { EnTetePage } from '@/components/EnTetePage';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { partie } from '@/components/formulaire/partie';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { Lien } from '@/components/Lien';
import { Retour } from '@/components/Retour';
import { lienOffre } from '@/domaine/offre/adresse';
import { useRetours } from '@/lib/useRetours';
import { useCreerOffreMutation } from '../operations.generated';
import { ChampsFiche } from './ChampsFiche';
import { ChampsTermes } from './ChampsTermes';
import { useConfirmationPrix } from './useConfirmationPrix';
import { useLibelles } from './useLibelles';
import { ficheDe, useChampsFiche, useTermes, type ValeursFiche } from './useSchema';
import { TERMES_VIDES, termesDe, type ValeursTermes } from './valeurs';

type Valeurs = ValeursFiche & ValeursTermes & { code: string };

const FICHE_VIDE = { code: '', nomFr: '', nomEn: '', descriptionFr: '', descriptionEn: '', fournisseur: '' };

/** The offer and its version 1, a draft, in one form. */
export function NouvelleOffre() {
  const t = useTranslations('offre');
  const c = useTranslations('commun');
  const router = useRouter();
  const { confirmer } = useRetours();
  const libelles = useLibelles();
  const [creer] = useCreerOffreMutation();
  const confirmerPrix = useConfirmationPrix();
  const formulaire = useFormulaire<Valeurs>({
    schema: useSchema(),
    valeurs: { ...FICHE_VIDE, reglementee: false, ...TERMES_VIDES },
    brouillon: 'offre:nouvelle',
    envoyer: async (valeurs) => {
      const input = { code: valeurs.code, ...ficheDe(valeurs), ...termesDe(valeurs) };
      const { data } = await confirmerPrix((confirme) => creer({ variables: { input: { ...input, ...confirme } } }));
      if (!data) return;
      confirmer(data.creerOffre.message);
      router.push(lienOffre(data.creerOffre.offre));
    },
  });
  const { isSubmitting } = formulaire.form.formState;
  return (
    <div style={{ maxWidth: 1000 }}>
      <Retour lien="/offres">{t('titre')}</Retour>
      <EnTetePage titre={t('nouvelle')} sousTitre={t('nouvelleAide')} />
      <FormulaireCadre
        formulaire={formulaire}
        libelles={{ code: t('champs.code'), ...libelles.fiche, ...libelles.termes }}
        libelleDe={libelles.cellule}
      >
        <Partie titre={t('parties.fiche')}>
          <TextInput
            {...formulaire.lier('code')}
            label={t('champs.code')}
            description={t('champs.codeAide')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maw={360}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
          <ChampsFiche formulaire={partie(formulaire)} />
        </Partie>
        <Partie titre={t('parties.termes')} aide={t('parties.termesAide')}>
          <ChampsTermes formulaire={partie(formulaire)} />
        </Partie>
        <Group justify="flex-end">
          <Anchor component={Lien} href="/offres" px="sm">
            {c('annuler')}
          </Anchor>
          <Button type="submit" loading={isSubmitting} inert={!formulaire.pret}>
            {t('creer')}
          </Button>
        </Group>
      </FormulaireCadre>
    </div>
  );
}

function useSchema() {
  const f = useTranslations('commun.formulaire');
  const t = useTranslations('offre.champs');
  const fiche = useChampsFiche();
  const { champs, regle } = useTermes();
  return useMemo(() => {
    const code = z
      .string()
      .check(z.trim(), z.minLength(1, f('obligatoire')), z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{1,49}$/, t('codeFaux')));
    return z.object({ code, ...fiche, ...champs }).check(regle);
  }, [f, t, fiche, champs, regle]);
}

function Partie({ titre, aide, children }: { titre: string; aide?: string; children: ReactNode }) {
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-label={titre}>
      <Stack gap="md">
        <div>
          <Title order={2}>{titre}</Title>
          {aide !== undefined && <Text c="dimmed">{aide}</Text>}
        </div>
        {children}
      </Stack>
    </Paper>
  );
}
