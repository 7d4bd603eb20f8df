'use client';

import { Alert, Anchor, Button, Group, Paper, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { Lien } from '@/components/Lien';
import { lienOffre } from '@/domaine/offre/adresse';
import { numeroSuivant } from '../etats';
import type { OffreEntiereFragment } from '../operations.generated';
import { baseDe } from './base';
import { ChampsTermes } from './ChampsTermes';
import { resultatsRepris, useEnregistrerTermes } from './useEnregistrerTermes';
import { useLibelles } from './useLibelles';
import { useSchemaTermes } from './useSchema';
import { termesDe, type ValeursTermes, valeursDe } from './valeurs';

interface Props {
  offre: OffreEntiereFragment;
  relire: () => Promise<OffreEntiereFragment>;
}

export function EditionTermes({ offre: lue, relire }: Props) {
  const t = useTranslations('offre.termes');
  const c = useTranslations('commun');
  const router = useRouter();
  const locale = useLocale();
  // What the form began with stays, whatever arrives behind it.
  const [offre] = useState(lue);
  const [depart] = useState(() => valeursDe(baseDe(offre), locale));
  const libelles = useLibelles();
  const retour = lienOffre(offre);
  const { enregistrer, fenetre } = useEnregistrerTermes({
    offre,
    relire,
    fini: () => router.push(retour),
    oublier: () => formulaire.brouillon.effacer(),
  });
  const formulaire = useFormulaire<ValeursTermes>({
    schema: useSchemaTermes(),
    valeurs: depart,
    brouillon: `offre:${offre.id}:termes:${baseDe(offre).id}`,
    modification: { version: offre.version, rien: () => router.push(retour) },
    envoyer: (valeurs, base) => enregistrer(termesDe(valeurs), base.version, termesDe(base.valeurs)),
  });
  const { isSubmitting } = formulaire.form.formState;
  const repris = resultatsRepris(offre);
  const { numero } = baseDe(offre);
  const ouvre = offre.versionPreparee === null;
  return (
    <Paper p={{ base: 'md', sm: 'lg' }}>
      <Stack>
        {repris > 0 && (
          <Alert color="orange" icon={<IconAlertTriangle size={18} aria-hidden />} title={t('avertissementTitre')}>
            {t('avertissement', { nombre: repris, numero })}
          </Alert>
        )}
        <FormulaireCadre formulaire={formulaire} libelles={libelles.termes} libelleDe={libelles.cellule}>
          <ChampsTermes formulaire={formulaire} />
          <Group justify="flex-end">
            <Anchor component={Lien} href={retour} px="sm">
              {c('annuler')}
            </Anchor>
            <Button type="submit" loading={isSubmitting} inert={!formulaire.pret}>
              {ouvre ? t('ouvrir', { numero: numeroSuivant(offre) }) : c('enregistrer')}
            </Button>
          </Group>
        </FormulaireCadre>
        {fenetre}
      </Stack>
    </Paper>
  );
}
