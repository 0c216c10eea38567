import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// The only import of ECharts: what is used here is what is shipped, and it is shipped as a chunk of its own.
use([LineChart, BarChart, GridComponent, MarkAreaComponent, TooltipComponent, SVGRenderer]);

export { init };
