'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import { EnTetePage } from '@/components/EnTetePage';
import { useTexte } from '@/lib/useTexte';
import { AReponse } from './AReponse';
import { Liste } from './Liste';
import type { DemandeDeListeFragment } from './operations.generated';
import { useDemandes } from './useDemandes';
import { useUrgence } from './useUrgence';

const DialogueRefus = differe(() => import('./DialogueRefus').then((module) => module.DialogueRefus));

/** Those that wait, who has waited longest first: accepted in one press, or refused with a word. */
export function DuStandard() {
  const t = useTranslations('demande');
  const texte = useTexte();
  const etat = useDemandes();
  const urgence = useUrgence();
  const [aRefuser, refuser] = useState<DemandeDeListeFragment | null>(null);
  return (
    <>
      <EnTetePage
        titre={t('aTraiter')}
        sousTitre={urgence && t('aTraiterSousTitre', { urgence: texte(urgence.libelle) })}
      />
      <Liste
        etat={etat}
        titre={t('aTraiter')}
        carte={(demande) => (
          <AReponse
            key={demande.id}
            demande={demande}
            urgenceId={urgence?.id}
            refuser={() => refuser(demande)}
            relire={etat.relire}
          />
        )}
        vide={{ titre: t('rien.titre'), texte: t('rien.texte') }}
        mots={{ anciennes: t('suivantes'), recentes: t('precedentes'), dernieres: t('premieres') }}
      />
      {aRefuser !== null && <DialogueRefus demande={aRefuser} fermer={() => refuser(null)} />}
    </>
  );
}
