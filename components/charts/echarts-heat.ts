import { HeatmapChart } from 'echarts/charts';
import { CalendarComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { init } from './echarts';

// What only the dashboard draws, so that the panel in W&B's page does not load it.
use([HeatmapChart, CalendarComponent, VisualMapPiecewiseComponent]);

export { init };
