import { type ReactElement, type ReactNode, createContext, useCallback, useContext, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from './icon';

const ToastContext = createContext<(text: string) => void>(() => undefined);
const SHOWN_MS = 4_000;

/** Short notices in a corner ("Role updated"), one at a time. */
export function Toasts({ children }: { readonly children: ReactNode }): ReactElement {
  const [toast, setToast] = useState<{ readonly text: string }>();
  const show = useCallback((text: string) => setToast({ text }), []);
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => setToast(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <ToastContext.Provider value={show}>
      {children}
      {createPortal(
        <div className="Toastify tw-style" role="status">
          {toast && (
            <div className="toast">
              <Icon name="check" size={18} />
              {toast.text}
            </div>
          )}
        </div>,
        document.body,
      )}
    </ToastContext.Provider>
  );
}

/** A function that shows a notice. */
export function useToast(): (text: string) => void {
  return useContext(ToastContext);
}
