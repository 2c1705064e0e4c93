import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../session/sessionContext';

const useStyles = makeStyles({
  root: {
    position: 'fixed',
    inset: '12px',
    zIndex: 10,
    display: 'grid',
    placeContent: 'center',
    justifyItems: 'center',
    gap: '12px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    pointerEvents: 'none',
  },
});

/** Takes files dropped anywhere on the page, and shows that it would while one is held over it. */
export function DropZone({ onDrop }: { readonly onDrop: (file: File) => void }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      setHeld(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHeld(false);
    };
    const drop = (event: DragEvent): void => {
      setHeld(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      onDrop(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onDrop]);
  if (!held) return null;
  return (
    <div className={styles.root}>
      <ArrowUploadRegular fontSize={48} aria-hidden />
      {words.desk.drop}
    </div>
  );
}
