'use client';

import { Panne } from '@/components/etats/Panne';

export default function Erreur({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <main style={{ padding: '12vh 20px' }}>
      <Panne reference={error.digest} reessayer={retry} />
    </main>
  );
}
