'use client';

import { Button, Text } from '@mantine/core';
import { IconCalendarPlus, IconCheck, IconX } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { oublier } from '@/lib/apollo/oublier';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { CarteDemande } from './CarteDemande';
import styles from './Demande.module.css';
import { type DemandeDeListeFragment, useAccepterDemandeMutation } from './operations.generated';

interface Props {
  demande: DemandeDeListeFragment;
  /** Undefined: not known yet. */
  urgenceId: string | undefined;
  refuser: () => void;
  relire: () => void;
}

/** Accepted, it is an intervention, whose page opens: the next step is there. */
export function AReponse({ demande, urgenceId, refuser, relire }: Props) {
  const t = useTranslations('demande');
  const { peut } = useMoi();
  const router = useRouter();
  const { confirmer, signaler } = useRetours();
  const [accepter] = useAccepterDemandeMutation({ update: oublier('consulterDemande') });
  const [enCours, suivre] = useState<'voir' | 'planifier' | null>(null);
  const { id, titre, description, adresse, codePostal, disponibilites, client } = demande;
  const quand = disponibilites === null ? null : t('disponibilitesDites', { disponibilites });

  async function ouvrir(puis: 'voir' | 'planifier'): Promise<void> {
    if (urgenceId === undefined || enCours !== null) return;
    suivre(puis);
    try {
      const dit = [description, quand].filter((une) => une !== null).join('\n\n') || null;
      const input = { demandeId: id, clientId: client.id, titre, adresse, codePostal, urgenceId, description: dit };
      const { data } = await accepter({ variables: { input } });
      if (!data) return;
      const { message, intervention } = data.creerIntervention;
      confirmer(message);
      router.push(`/interventions/${intervention.reference}${puis === 'planifier' ? '?mouvement=planifier' : ''}`);
    } catch (erreur) {
      suivre(null);
      signaler(erreur);
      // Perhaps a colleague has answered it.
      relire();
    }
  }
  return (
    <CarteDemande demande={demande} tete={<Text fw={600}>{nomDe(client)}</Text>}>
      <div className={styles.actions}>
        <Button
          leftSection={<IconCheck size={17} aria-hidden />}
          aria-label={t('accepterNommee', { titre })}
          loading={enCours === 'voir'}
          onClick={() => void ouvrir('voir')}
          inert={urgenceId === undefined}
        >
          {t('accepter')}
        </Button>
        {peut('planifierIntervention') && (
          <Button
            variant="default"
            leftSection={<IconCalendarPlus size={17} aria-hidden />}
            aria-label={t('accepterPlanifierNommee', { titre })}
            loading={enCours === 'planifier'}
            inert={urgenceId === undefined}
            onClick={() => void ouvrir('planifier')}
          >
            {t('accepterPlanifier')}
          </Button>
        )}
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconX size={17} aria-hidden />}
          aria-label={t('refuserNommee', { titre })}
          onClick={refuser}
        >
          {t('refuser')}
        </Button>
      </div>
    </CarteDemande>
  );
}
