'use client';

import { Alert, Anchor, Badge, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { parseAsBoolean, useQueryState } from 'nuqs';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import { EnTetePage } from '@/components/EnTetePage';
import { Lien } from '@/components/Lien';
import { useMoi } from '@/lib/session/MoiContexte';
import { CarteDemande } from './CarteDemande';
import styles from './Demande.module.css';
import { Liste } from './Liste';
import type { DemandeDeListeFragment } from './operations.generated';
import { useDemandes } from './useDemandes';

const DialogueDemander = differe(() => import('./DialogueDemander').then((module) => module.DialogueDemander));

const DialogueRetrait = differe(() => import('./DialogueRetrait').then((module) => module.DialogueRetrait));

const COULEURS = { RECUE: 'indigo', ACCEPTEE: 'teal', REFUSEE: 'gray', RETIREE: 'gray' } as const;

/** One's own, each with what has become of it. `?nouvelle=true`: one comes to ask. */
export function DuClient() {
  const t = useTranslations('demande');
  const { peut } = useMoi();
  const etat = useDemandes();
  const [nouvelle, demander] = useQueryState('nouvelle', parseAsBoolean.withDefault(false));
  const [aRetirer, retirer] = useState<DemandeDeListeFragment | null>(null);
  const bouton = peut('demanderIntervention') && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => void demander(true)}>
      {t('demander')}
    </Button>
  );
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} actions={bouton} />
      <Liste
        etat={etat}
        titre={t('titre')}
        carte={(demande) => <LaSienne key={demande.id} demande={demande} retirer={() => retirer(demande)} />}
        vide={{ titre: t('vide.titre'), texte: t('vide.texte') }}
        mots={{ anciennes: t('anciennes'), recentes: t('recentes'), dernieres: t('dernieres') }}
      />
      {aRetirer !== null && <DialogueRetrait demande={aRetirer} fermer={() => retirer(null)} />}
      {nouvelle && peut('demanderIntervention') && <DialogueDemander fermer={() => void demander(null)} />}
    </>
  );
}

function LaSienne({ demande, retirer }: { demande: DemandeDeListeFragment; retirer: () => void }) {
  const t = useTranslations('demande');
  const { peut } = useMoi();
  const { titre, etat, motif, reference } = demande;
  return (
    <CarteDemande
      demande={demande}
      tete={
        <Badge variant="light" color={COULEURS[etat]} autoContrast>
          {t(`etats.${etat}`)}
        </Badge>
      }
    >
      {motif !== null && (
        <Alert color="gray" title={t(etat === 'RETIREE' ? 'vosMots' : 'reponse')}>
          <p className={styles.texte}>{motif}</p>
        </Alert>
      )}
      {reference !== null && (
        <Anchor component={Lien} href={`/interventions/${reference}`}>
          {t('suivre', { reference })}
        </Anchor>
      )}
      {etat === 'RECUE' && peut('retirerDemande') && (
        <div className={styles.actions}>
          <Button variant="default" aria-label={t('retirerNommee', { titre })} onClick={retirer}>
            {t('retirer')}
          </Button>
        </div>
      )}
    </CarteDemande>
  );
}
