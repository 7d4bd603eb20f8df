'use client';

import { Modal, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { ChampInstant } from '@/components/formulaire/ChampInstant';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useDatesSaisies } from '@/components/formulaire/useDatesSaisies';
import { useFormulaire } from '@/components/formulaire/useFormulaire';
import { instantDeParis, murDeParis } from '@/lib/dates';
import { useRetours } from '@/lib/useRetours';
import { PiedDeDialogue } from '../mouvements/PiedDeDialogue';
import { useCorrigerHeuresMutation } from '../operations.generated';
import type { InterventionDetail } from '../types';
import { useRegard } from '../useRegard';

const HEURES = ['enRouteA', 'debutReel', 'finReelle'] as const;

interface Props {
  intervention: Pick<
    InterventionDetail,
    'id' | 'version' | 'reference' | 'heuresCorrigeables' | (typeof HEURES)[number]
  >;
  fermer: () => void;
}

/** The times of a visit by hand; what the API refuses of them stands beside its field. */
export function DialogueHeures({ intervention, fermer }: Props) {
  const { id, version, reference, heuresCorrigeables } = intervention;
  const t = useTranslations('intervention.heures');
  const champ = useTranslations('intervention.champ');
  const c = useTranslations('commun');
  const { coordonnees } = useRegard();
  const { confirmer } = useRetours();
  const [corriger] = useCorrigerHeuresMutation();
  const { moment } = useDatesSaisies();
  const heures = HEURES.filter((heure) => heuresCorrigeables.includes(heure));
  const depart = (heure: (typeof HEURES)[number]) => {
    const instant = intervention[heure];
    return instant === null ? '' : murDeParis(instant);
  };
  const valeurs = { enRouteA: depart('enRouteA'), debutReel: depart('debutReel'), finReelle: depart('finReelle') };
  const formulaire = useFormulaire({
    schema: z.object({ enRouteA: moment, debutReel: moment, finReelle: moment }),
    valeurs,
    brouillon: `heures:${reference}`,
    envoyer: async (saisies) => {
      // What is not touched keeps its seconds.
      const changees = heures.filter((heure) => saisies[heure] !== valeurs[heure]);
      const dites = changees.map((heure) => [heure, saisies[heure] === '' ? null : instantDeParis(saisies[heure])]);
      const input = { id, version, ...Object.fromEntries(dites) };
      const { data } = await corriger({ variables: { input, coordonnees } });
      if (data) confirmer(data.corrigerHeures.message);
      fermer();
    },
  });
  const libelles = { enRouteA: champ('enRouteA'), debutReel: champ('debutReel'), finReelle: champ('finReelle') };
  return (
    <Modal
      opened
      onClose={fermer}
      closeOnClickOutside={false}
      title={`${t('corriger')} · ${reference}`}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <FormulaireCadre formulaire={formulaire} libelles={libelles}>
        <Text>{t('explication')}</Text>
        {heures.map((heure) => (
          <Controller
            key={heure}
            control={formulaire.form.control}
            name={heure}
            render={({ field, fieldState }) => (
              <ChampInstant
                nom={heure}
                libelle={libelles[heure]}
                valeur={field.value}
                changer={field.onChange}
                erreur={fieldState.error?.message}
                {...(heure === 'enRouteA' && { aide: t('vide') })}
              />
            )}
          />
        ))}
        <PiedDeDialogue annuler={fermer} libelle={t('enregistrer')} enCours={formulaire.form.formState.isSubmitting} />
      </FormulaireCadre>
    </Modal>
  );
}
